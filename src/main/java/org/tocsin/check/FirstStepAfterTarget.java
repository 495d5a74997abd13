package org.tocsin.check;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Step;
import org.tocsin.record.Recorded;

/** Nobody can answer before being called. */
final class FirstStepAfterTarget implements Rule {
    @Override
    public String id() {
        return "first-step-after-target";
    }

    @Override
    public String meaning() {
        return "A policy calls somebody before its target for the first answer has passed.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: A payment taken twice costs trust.
            targets: {acknowledge: PT5M, first-update: PT15M, restore: PT4H}
            steps:
              - id: first
                after: «PT2M|PT6M»
                notify: [{role: technical-lead}]
              - id: second
                after: PT10M
                notify: [{role: incident-commander}, {person: ben}]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            int first = firstCall(policy.value().steps());
            Duration target = policy.value().targets().acknowledge();
            if (first < 0) {
                findings.error(
                        policy,
                        "steps",
                        "no step of this policy follows from the trigger itself",
                        "at least one step with `from: trigger`, which is what an absent `from` means",
                        "Let the first call come from the trigger.");
            } else if (policy.value().steps().get(first).after().compareTo(target) > 0) {
                findings.error(
                        policy,
                        "steps[" + first + "].after",
                        "the first call comes after the answer is due",
                        "at most " + Phrases.span(target) + " after the trigger (`acknowledge`, "
                                + Phrases.line(policy, "targets.acknowledge") + ")",
                        "Call earlier, or allow more time to acknowledge.");
            }
        }
    }

    /** The number of the earliest step from the trigger; -1 when there is none. */
    private static int firstCall(List<Step> steps) {
        int first = -1;
        for (int i = 0; i < steps.size(); i++) {
            boolean fromTrigger = steps.get(i).from() == Step.From.TRIGGER;
            if (fromTrigger
                    && (first < 0
                            || steps.get(i).after().compareTo(steps.get(first).after()) < 0)) {
                first = i;
            }
        }
        return first;
    }
}
