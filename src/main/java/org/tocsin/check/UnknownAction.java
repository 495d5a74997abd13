package org.tocsin.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Step;
import org.tocsin.record.Recorded;

/** Nobody can approve what is not defined. */
final class UnknownAction implements Rule {
    @Override
    public String id() {
        return "unknown-action";
    }

    @Override
    public String meaning() {
        return "Every class of action that a record names stands in escalation/authority.yaml.";
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
                after: PT2M
                notify: [{role: technical-lead}]
              - id: second
                after: PT10M
                notify: [{role: incident-commander}, {person: ben}]
                approval: «rollback|roll-back»
            on-exhausted: {repeat: 1, role: incident-commander}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            List<Step> steps = policy.value().steps();
            for (int i = 0; i < steps.size(); i++) {
                look(policy, "steps[" + i + "].approval", steps.get(i).approval(), evidence, findings);
            }
        }
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            List<Response.Decision> decisions = incident.value().response().decisions();
            for (int i = 0; i < decisions.size(); i++) {
                look(
                        incident,
                        "internal.decisions[" + i + "].authority",
                        decisions.get(i).authority(),
                        evidence,
                        findings);
            }
        }
    }

    private static void look(
            Recorded<?> in, String part, @Nullable ActionId action, Evidence evidence, Findings findings) {
        if (action != null && !evidence.actions().containsKey(action)) {
            findings.error(
                    in,
                    part,
                    "there is no such class of action",
                    "an id from escalation/authority.yaml",
                    Phrases.didYouMean(
                            action,
                            evidence.actions().keySet(),
                            "Correct the id, or add the action to escalation/authority.yaml."));
        }
    }
}
