package org.tocsin.model.internal;

import java.time.ZoneId;
import java.util.List;

/**
 * A time set aside for deployments. A trigger may hold only within one, or only outside.
 *
 * @param windows never empty
 */
public record Slot(SlotId id, String name, ZoneId zone, List<Window> windows) {
    public Slot {
        windows = List.copyOf(windows);
    }
}
