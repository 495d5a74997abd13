package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;

/**
 * Who holds a role at an instant.
 *
 * @param onCall those on call in the role's schedule, the one who is called first before the others
 * @param others its other holders who are not away, in the order written
 */
public record Holders(List<PersonId> onCall, List<PersonId> others) {
    public Holders {
        onCall = List.copyOf(onCall);
        others = List.copyOf(others);
    }

    /** Nobody where the role is unknown or all are away. */
    public static Holders of(RoleId id, Escalation escalation, Rota rota, Instant at) {
        Role role = escalation.role(id).orElse(null);
        if (role == null) {
            return new Holders(List.of(), List.of());
        }
        List<PersonId> onCall = role.schedule() == null
                ? List.of()
                : rota.onCall(role.schedule(), at).stream()
                        .filter(person -> escalation.person(person).isPresent())
                        .distinct()
                        .toList();
        Set<PersonId> others = new LinkedHashSet<>(role.holders());
        onCall.forEach(others::remove);
        return new Holders(
                onCall,
                others.stream()
                        .filter(person -> escalation.person(person).isPresent() && !rota.away(person, at))
                        .toList());
    }

    /** Everybody in the order they are asked. */
    public List<PersonId> inOrder() {
        List<PersonId> all = new ArrayList<>(onCall);
        all.addAll(others);
        return all;
    }

    /** Told at once are all who are on call; without any, the first of the others. */
    Reached reached() {
        if (!onCall.isEmpty()) {
            return new Reached(onCall, others, List.of());
        }
        return others.isEmpty()
                ? Reached.NOBODY
                : new Reached(others.subList(0, 1), others.subList(1, others.size()), List.of());
    }
}
