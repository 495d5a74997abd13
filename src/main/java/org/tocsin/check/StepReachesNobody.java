package org.tocsin.check;

import org.tocsin.model.internal.Escalation;
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
        return "Every role and team that a step notifies has somebody in it.";
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
        Escalation escalation = evidence.escalation();
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            Walk.targets(policy, (in, part, target) -> {
                if (target instanceof StepTarget.ToRole to
                        && escalation
                                .role(to.role())
                                .filter(StepReachesNobody::empty)
                                .isPresent()) {
                    findings.error(
                            in,
                            part + ".role",
                            "nobody holds the role `" + to.role() + "`",
                            "at least one holder",
                            "Name somebody under `holders` in escalation/roles.yaml, or notify another role.");
                } else if (target instanceof StepTarget.ToTeam to
                        && escalation.team(to.team()).isPresent()
                        && escalation.members(to.team()).isEmpty()) {
                    findings.error(
                            in,
                            part + ".team",
                            "nobody belongs to the team `" + to.team() + "`",
                            "at least one person with this `team`",
                            "Set the team of its people in escalation/people.yaml, or notify another team.");
                }
            });
        }
    }

    private static boolean empty(Role role) {
        return role.holders().isEmpty() && role.schedule() == null;
    }
}
