package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.record.Recorded;

/** A call that rings nowhere is time lost. */
final class StepReachesNobody implements Rule {
    @Override
    public String id() {
        return "step-reaches-nobody";
    }

    @Override
    public String meaning() {
        return "Every role that a step notifies has a holder.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/roles.yaml", """
            roles:
              - id: incident-commander
                name: Incident commander
                duties: Runs the response.
                holders: [ana, ben]
                mandatory-at: [sev1]
              - id: communications-lead
                name: Communications lead
                duties: Writes to customers.
                holders: [ben]
                mandatory-at: [sev1]
              - id: technical-lead
                name: Technical lead
                duties: Repairs.
                holders: [«ana|»]
            """).at("escalation/policies/money.yaml", "notify: [{role: ");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            for (int i = 0; i < policy.value().steps().size(); i++) {
                List<StepTarget> targets = policy.value().steps().get(i).targets();
                for (int j = 0; j < targets.size(); j++) {
                    Role role = targets.get(j) instanceof StepTarget.ToRole to
                            ? evidence.roles().get(to.role())
                            : null;
                    if (role != null && role.holders().isEmpty()) {
                        findings.error(
                                policy,
                                "steps[" + i + "].notify[" + j + "].role",
                                "nobody holds the role `" + role.id() + "`",
                                "at least one holder",
                                "Name somebody under `holders` in escalation/roles.yaml, or notify another role.");
                    }
                }
            }
        }
    }
}
