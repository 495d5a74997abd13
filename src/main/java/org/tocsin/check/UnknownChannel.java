package org.tocsin.check;

import org.tocsin.model.internal.Channel;

/** What is posted nowhere is read by nobody. */
final class UnknownChannel implements Rule {
    @Override
    public String id() {
        return "unknown-channel";
    }

    @Override
    public String meaning() {
        return "Every channel that a record names stands in escalation/channels.yaml.";
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
                notify: [{role: incident-commander}, {person: ben}, {channel: «room|rooms»}]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """).and("escalation/channels.yaml", """
            channels:
              - {id: room, name: Incident room, medium: chat, address: "#incidents", audience: Everyone who responds}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .channels(UnknownName.in(
                        "escalation/channels.yaml",
                        "channel",
                        evidence.escalation().channels(),
                        Channel::id,
                        findings));
    }
}
