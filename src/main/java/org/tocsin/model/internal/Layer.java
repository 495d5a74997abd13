package org.tocsin.model.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who take turns. Turns go round in the order of the participants.
 *
 * @param id unique within its schedule
 * @param participants never empty; the same person may stand more than once
 * @param windows when it is on call at all; empty for always
 * @param ends the last civil day on which it is on call; null for no end
 */
public record Layer(
        String id,
        String name,
        Rotation rotation,
        List<PersonId> participants,
        List<Window> windows,
        @Nullable LocalDate ends) {
    public Layer {
        participants = List.copyOf(participants);
        windows = List.copyOf(windows);
    }
}
