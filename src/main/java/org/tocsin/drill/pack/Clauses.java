package org.tocsin.drill.pack;

import java.time.Duration;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.Trigger;
import org.tocsin.score.Clause;

/** Where the records say what packs are made of. */
final class Clauses {
    private static final String SEVERITIES = "escalation/severities.yaml";

    private Clauses() {}

    static Clause step(PolicyId policy, Step step) {
        return policy(policy, "steps." + step.id(), step.action() == null ? step.id() : step.action());
    }

    static Clause policy(PolicyId policy, String key, String says) {
        return new Clause("escalation/policies/" + policy + ".yaml", key, says);
    }

    static Clause trigger(Severity severity, Trigger trigger) {
        return new Clause(SEVERITIES, severity.id() + ".triggers." + trigger.id(), trigger.meaning());
    }

    static Clause updates(Severity severity) {
        return new Clause(
                SEVERITIES,
                severity.id() + ".targets.update-every",
                "An update every " + minutes(severity.targets().updateEvery()));
    }

    /** A target of a policy, by its key in the file. */
    static Clause target(Escalation escalation, PolicyId id, String key) {
        return escalation
                .policy(id)
                .map(policy -> policy.targets())
                .map(targets -> switch (key) {
                    case "acknowledge" -> targets.acknowledge();
                    case "first-update" -> targets.firstUpdate();
                    default -> targets.restore();
                })
                .map(within -> policy(id, "targets." + key, "Within " + minutes(within)))
                .orElseGet(() -> policy(id, "targets." + key, key));
    }

    /** In the largest unit that divides it. */
    static String minutes(Duration length) {
        long minutes = length.toMinutes();
        if (minutes >= 120 && minutes % 60 == 0) {
            return minutes / 60 + " hours";
        }
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
