package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Role;

/** What changed in roles. */
final class RoleChanges {
    private RoleChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Role> roles = Matching.of(before, after, Kind.ROLE, Escalation::roles, Role::id);
        roles.fresh()
                .forEach(role -> of(role, told)
                        .say(Topic.PEOPLE, "new role, held by " + Telling.list(after.people(role.holders()))));
        roles.gone().forEach(role -> of(role, told).say(Topic.PEOPLE, "this role is gone"));
        roles.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(Role role, List<Change> told) {
        return new Telling(told, new Subject(Kind.ROLE, role.id().value()), role.name());
    }

    private static void both(Role was, Role is, Side before, Side after, Telling telling) {
        telling.name(Topic.WORDS, "name", was.name(), is.name());
        telling.words(Topic.WORDS, "duties", was.duties(), is.duties());
        telling.words(Topic.PEOPLE, "first 15 minutes", was.firstMinutes(), is.firstMinutes());
        telling.order(Topic.CALLED, "asked in the order", before.people(was.holders()), after.people(is.holders()));
        telling.set(
                Topic.CALLED,
                "always filled at",
                before.severities(was.mandatoryAt()),
                after.severities(is.mandatoryAt()));
        telling.value(
                Topic.CALLED,
                "held first by whoever is on call for",
                before.schedule(was.schedule()),
                after.schedule(is.schedule()));
        telling.set(Topic.PEOPLE, "needs the skill", before.skills(was.skills()), after.skills(is.skills()));
        telling.value(Topic.PEOPLE, "incidents that one holder can take at once", was.capacity(), is.capacity());
    }
}
