package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step;
import org.tocsin.oncall.EscalationTimeline.Entry;

/** That each role which must be held at the severity is taken. */
final class RolesExpected {
    private RolesExpected() {}

    static List<Expectation> of(Setting setting) {
        return setting.escalation().roles().stream()
                .filter(role -> role.mandatoryAt().contains(setting.severity().id()))
                .map(role -> of(setting, role))
                .toList();
    }

    private static Expectation of(Setting setting, Role role) {
        boolean commands = LeadRoles.commander(setting.escalation())
                .filter(role.id()::equals)
                .isPresent();
        Optional<Entry> told = setting.steps().stream()
                .filter(entry -> tells(entry.step(), role.id()))
                .findFirst();
        Instant from = told.map(Entry::at).orElse(setting.trigger());
        Duration allowed = told.isPresent() ? setting.acknowledge() : setting.firstUpdate();
        return new Expectation(
                "role." + role.id(),
                Group.ROLES,
                commands ? What.COMMANDER_NAMED : What.ROLE_TAKEN,
                role.id().value(),
                "Somebody takes the role " + role.name(),
                from.plus(allowed),
                allowed,
                null,
                null,
                commands,
                new Clause(
                        "escalation/roles.yaml",
                        "roles." + role.id() + ".mandatory-at",
                        role.name() + " must be held at " + setting.severity().name()),
                setting.holders(role.id(), from),
                signs(setting, role.id()));
    }

    /** Whoever answers a step that tells this role and no other has taken it. */
    private static List<Sign> signs(Setting setting, RoleId role) {
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign(What.ROLE_TAKEN, role.value(), null));
        signs.add(new Sign(What.COMMANDER_NAMED, role.value(), null));
        setting.policy().steps().stream()
                .filter(step -> CallsExpected.roles(step).equals(List.of(role)))
                .map(step -> new Sign(What.ACKNOWLEDGED, step.id(), null))
                .forEach(signs::add);
        signs.addAll(setting.presence(role));
        return signs;
    }

    private static boolean tells(@Nullable Step step, RoleId role) {
        return step != null && CallsExpected.roles(step).contains(role);
    }
}
