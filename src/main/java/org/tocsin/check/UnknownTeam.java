package org.tocsin.check;

import org.tocsin.model.internal.Team;

/** Whoever has no team has nobody to stand in. */
final class UnknownTeam implements Rule {
    @Override
    public String id() {
        return "unknown-team";
    }

    @Override
    public String meaning() {
        return "Every team that a record names stands in escalation/teams.yaml.";
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
                notify: [{role: incident-commander}, {person: ben}, {team: «support|suport»}]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .teams(UnknownName.in(
                        "escalation/teams.yaml", "team", evidence.escalation().teams(), Team::id, findings));
    }
}
