package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.oncall.Authority;

/** That what needs approval is decided by somebody who may. */
final class DecisionsExpected {
    private DecisionsExpected() {}

    /**
     * In a drill, the scenario's decisions: those that an inject brought up, or all where no inject is written down. In an
     * incident, the decisions for which an approval was used.
     */
    static List<Expectation> of(Setting setting, Conduct conduct, @Nullable Scenario scenario) {
        return scenario == null ? ofIncident(setting, conduct) : ofDrill(setting, conduct, scenario);
    }

    static List<Expectation> foreseen(Setting setting, @Nullable Scenario scenario, Map<String, Instant> asked) {
        List<Expectation> all = new ArrayList<>();
        for (Scenario.DecisionPoint point :
                scenario == null ? List.<Scenario.DecisionPoint>of() : scenario.decisions()) {
            Instant at = asked.get(point.id());
            if (at != null) {
                action(setting, point)
                        .flatMap(action -> of(setting, point, action, at, at))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static List<Expectation> ofDrill(Setting setting, Conduct conduct, Scenario scenario) {
        boolean written = conduct.first(What.INJECT_GIVEN).isPresent();
        Map<String, Instant> asked = asked(conduct, scenario);
        List<Expectation> all = new ArrayList<>();
        for (Scenario.DecisionPoint point : scenario.decisions()) {
            Instant at = asked.get(point.id());
            if (at != null || !written) {
                Instant known = at == null ? decided(conduct, point.id()).orElse(conduct.trigger()) : at;
                action(setting, point)
                        .flatMap(action -> of(setting, point, action, at, known))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Map<String, Instant> asked(Conduct conduct, Scenario scenario) {
        Map<String, Instant> asked = new HashMap<>();
        for (Act act : conduct.acts()) {
            if (act.what() == What.INJECT_GIVEN) {
                scenario.injects().stream()
                        .filter(inject -> inject.id().equals(act.of()) && inject.decision() != null)
                        .forEach(inject -> asked.putIfAbsent(String.valueOf(inject.decision()), act.at()));
            }
        }
        return asked;
    }

    private static Optional<Instant> decided(Conduct conduct, String of) {
        return conduct.acts().stream()
                .filter(act -> act.what() == What.DECIDED && of.equals(act.of()))
                .map(Act::at)
                .findFirst();
    }

    private static List<Expectation> ofIncident(Setting setting, Conduct conduct) {
        List<Expectation> all = new ArrayList<>();
        for (Act act : conduct.acts()) {
            String of = act.of();
            if (act.what() == What.DECIDED && of != null) {
                ActionId action = new ActionId(of.replaceFirst("[.][0-9]+$", ""));
                authority(setting, action, act.at())
                        .map(authority -> expectation(
                                setting, of, "Decided by somebody who may: " + name(setting, action), authority, null))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<ActionId> action(Setting setting, Scenario.DecisionPoint point) {
        return point.authority().stream()
                .filter(action -> setting.escalation().action(action).isPresent())
                .findFirst();
    }

    private static Optional<Expectation> of(
            Setting setting, Scenario.DecisionPoint point, ActionId action, @Nullable Instant asked, Instant known) {
        return authority(setting, action, known)
                .map(authority -> expectation(
                        setting,
                        point.id(),
                        "Decided by somebody who may: " + point.asks() + " (" + name(setting, action) + ")",
                        authority,
                        asked));
    }

    private static Optional<Authority> authority(Setting setting, ActionId action, Instant at) {
        return Authority.of(
                action, setting.process().id(), setting.severity().id(), setting.escalation(), setting.rota(), at);
    }

    private static Expectation expectation(
            Setting setting, String of, String words, Authority authority, @Nullable Instant asked) {
        Duration within = within(setting, authority.action());
        return new Expectation(
                "decisions." + of,
                Group.AUTHORITY,
                What.DECIDED,
                of,
                words,
                asked == null ? null : asked.plus(within),
                asked == null ? Duration.ZERO : within,
                null,
                null,
                true,
                new Clause(
                        "escalation/authority.yaml",
                        "actions." + authority.action() + ".approvals",
                        setting.name(authority.approver()) + " approves within " + Lengths.of(within) + ", then "
                                + setting.name(authority.deputy())),
                by(setting, authority),
                List.of());
    }

    private static Duration within(Setting setting, ActionId action) {
        return setting.escalation().action(action).map(AuthorityAction::approvals).orElse(List.of()).stream()
                .filter(approval ->
                        approval.severities().contains(setting.severity().id()))
                .map(AuthorityAction.Approval::within)
                .findFirst()
                .orElse(Duration.ZERO);
    }

    /** Those the rota names, then those who are known to have held one of the two roles. */
    private static List<PersonId> by(Setting setting, Authority authority) {
        Set<PersonId> by = new LinkedHashSet<>(authority.approvers());
        by.addAll(authority.deputies());
        by.addAll(authority.next());
        List<RoleId> roles = List.of(authority.approver(), authority.deputy());
        setting.parts().stream()
                .filter(part -> roles.contains(part.role()))
                .map(Conduct.Part::person)
                .forEach(by::add);
        return new ArrayList<>(by);
    }

    private static String name(Setting setting, ActionId action) {
        return setting.escalation().action(action).map(AuthorityAction::name).orElse(action.value());
    }
}
