package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.PersonId;

/**
 * Whom a step reaches at an instant. Nobody who is away is among them, and nobody twice.
 *
 * @param people told at once, the one who is called first before the others
 * @param then who follows in the order asked, when none of {@code people} answers
 * @param channels told besides; a channel alone makes nobody answer
 */
public record Reached(List<PersonId> people, List<PersonId> then, List<ChannelId> channels) {
    /** Nobody and nothing. */
    public static final Reached NOBODY = new Reached(List.of(), List.of(), List.of());

    public Reached {
        people = List.copyOf(people);
        then = List.copyOf(then);
        channels = List.copyOf(channels);
    }

    /** Whether no person is told; a channel may be. */
    public boolean nobody() {
        return people.isEmpty();
    }

    /** Both told at the same time. */
    Reached and(Reached other) {
        Set<PersonId> told = new LinkedHashSet<>(people);
        told.addAll(other.people);
        Set<PersonId> follow = new LinkedHashSet<>(then);
        follow.addAll(other.then);
        follow.removeAll(told);
        Set<ChannelId> both = new LinkedHashSet<>(channels);
        both.addAll(other.channels);
        return new Reached(new ArrayList<>(told), new ArrayList<>(follow), new ArrayList<>(both));
    }
}
