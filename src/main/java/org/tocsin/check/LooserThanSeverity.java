package org.tocsin.check;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Severity;
import org.tocsin.record.Recorded;

/** A severity is a promise; a policy may only be stricter. */
final class LooserThanSeverity implements Rule {
    @Override
    public String id() {
        return "policy-looser-than-severity";
    }

    @Override
    public String meaning() {
        return "No target of a policy is longer than that of the severities it is for.";
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
            targets: {acknowledge: PT5M, first-update: PT15M, restore: «PT4H|PT6H»}
            steps:
              - id: first
                after: PT2M
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
            EscalationPolicy.Targets ours = policy.value().targets();
            List<Severity> severities = policy.value().severities().stream()
                    .flatMap(id -> Optional.ofNullable(evidence.severities().get(id)).stream())
                    .toList();
            look(policy, "acknowledge", ours.acknowledge(), severities, Severity.Targets::acknowledge, findings);
            look(policy, "first-update", ours.firstUpdate(), severities, Severity.Targets::firstUpdate, findings);
            look(policy, "restore", ours.restore(), severities, Severity.Targets::restore, findings);
        }
    }

    private static void look(
            Recorded<EscalationPolicy> policy,
            String name,
            Duration ours,
            List<Severity> severities,
            Function<Severity.Targets, Duration> target,
            Findings findings) {
        severities.stream()
                .min(Comparator.comparing(severity -> target.apply(severity.targets())))
                .filter(strictest -> ours.compareTo(target.apply(strictest.targets())) > 0)
                .ifPresent(strictest -> findings.warning(
                        policy,
                        "targets." + name,
                        "this policy allows more time than " + strictest.id() + " does",
                        Phrases.span(target.apply(strictest.targets())) + " or less (escalation/severities.yaml)",
                        "Shorten it, or give the lesser severities a policy of their own."));
    }
}
