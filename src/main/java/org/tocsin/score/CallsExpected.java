package org.tocsin.score;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.oncall.EscalationTimeline.Entry;

/** That the trigger is recognised, somebody answers, and each later step of the policy is taken. */
final class CallsExpected {
    private CallsExpected() {}

    /** Nobody can word a first update without knowing how bad it is. */
    static Expectation severity(Setting setting) {
        String name = setting.severity().name();
        return new Expectation(
                "severity",
                Group.TRIGGER_RECOGNITION,
                What.SEVERITY_NAMED,
                setting.severity().id().value(),
                "Somebody says how severe it is: " + name,
                setting.trigger().plus(setting.firstUpdate()),
                setting.firstUpdate(),
                null,
                null,
                true,
                new Clause(
                        "escalation/severities.yaml",
                        "severities." + setting.severity().id() + ".triggers",
                        "What makes it " + name),
                List.of(),
                List.of());
    }

    static List<Expectation> of(Setting setting) {
        List<Expectation> all = new ArrayList<>();
        all.add(acknowledged(setting));
        for (Entry entry : setting.steps()) {
            Step step = entry.step();
            if (step != null && entry.at().isAfter(first(setting))) {
                all.add(step(setting, entry, step));
            }
        }
        return all;
    }

    private static Instant first(Setting setting) {
        return setting.steps().isEmpty()
                ? setting.trigger()
                : setting.steps().get(0).at();
    }

    private static Expectation acknowledged(Setting setting) {
        Duration within = setting.acknowledge();
        Instant due = setting.trigger().plus(within);
        Set<PersonId> called = new LinkedHashSet<>();
        for (Entry entry : setting.steps()) {
            if (entry.answersNeeded() > 0 && !entry.at().isAfter(due)) {
                called.addAll(entry.reached().people());
                called.addAll(entry.reached().then());
            }
        }
        return new Expectation(
                "acknowledged",
                Group.ESCALATION,
                What.ACKNOWLEDGED,
                null,
                "Somebody who is called answers within " + Lengths.of(within),
                due,
                within,
                null,
                null,
                true,
                setting.inPolicy("targets.acknowledge", "Acknowledged within " + Lengths.of(within)),
                new ArrayList<>(called),
                List.of());
    }

    private static Expectation step(Setting setting, Entry entry, Step step) {
        Duration after = Duration.between(setting.trigger(), entry.at());
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign(What.ACKNOWLEDGED, step.id(), null));
        for (RoleId role : roles(step)) {
            signs.add(new Sign(What.ROLE_TAKEN, role.value(), null));
            signs.add(new Sign(What.COMMANDER_NAMED, role.value(), null));
        }
        roles(step).forEach(role -> signs.addAll(setting.presence(role)));
        entry.reached().people().stream().map(Sign::presence).forEach(signs::add);
        String whom = whom(setting, entry, step);
        return new Expectation(
                "steps." + step.id(),
                Group.ESCALATION,
                What.ESCALATED,
                step.id(),
                "Call " + whom + " after " + Lengths.of(after) + action(step),
                entry.at().plus(setting.acknowledge()),
                setting.acknowledge(),
                null,
                null,
                false,
                setting.inPolicy(
                        "steps." + step.id(),
                        "After " + Lengths.of(after) + ", " + whom
                                + (step.action() == null ? "" : ": " + step.action())),
                List.of(),
                signs.stream().distinct().toList());
    }

    private static String action(Step step) {
        return step.action() == null ? "" : ": " + step.action();
    }

    private static String whom(Setting setting, Entry entry, Step step) {
        List<String> whom = new ArrayList<>();
        roles(step).forEach(role -> whom.add(setting.name(role)));
        if (whom.isEmpty()) {
            entry.reached()
                    .people()
                    .forEach(person -> whom.add(setting.escalation()
                            .person(person)
                            .map(known -> known.name())
                            .orElse(person.value())));
            entry.reached()
                    .channels()
                    .forEach(channel -> whom.add(setting.escalation()
                            .channel(channel)
                            .map(known -> known.name())
                            .orElse(channel.value())));
        }
        return whom.isEmpty() ? "whom the step " + step.id() + " names" : String.join(" and ", whom);
    }

    /** The roles that a step tells. */
    static List<RoleId> roles(Step step) {
        return step.targets().stream()
                .filter(target -> target instanceof ToRole)
                .map(target -> ((ToRole) target).role())
                .toList();
    }
}
