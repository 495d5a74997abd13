package org.tocsin.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.ReadResult;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;
import org.tocsin.source.FilesInMemory;

/** A small company on the morning of 6 October 2026, whose clocks run from 10:00 UTC. */
final class Morning {
    private static final String PEOPLE = """
            people:
              - {id: ana, name: Ana Example, title: Automation, team: operations, zone: Europe/Lisbon, email: ana@example.com, languages: [en]}
              - {id: ben, name: Ben Example, title: Commander, team: operations, zone: Europe/Lisbon, email: ben@example.com, languages: [en]}
              - {id: eva, name: Eva Example, title: Director, team: operations, zone: Europe/Lisbon, email: eva@example.com, languages: [en]}
            """;
    private static final String ROLES = """
            roles:
              - {id: on-call, name: On call, duties: Repairs., holders: [ana], mandatory-at: [sev1]}
              - {id: incident-commander, name: Incident commander, duties: Leads., holders: [ben], mandatory-at: [sev1]}
              - {id: head, name: Head, duties: Approves., holders: [eva]}
            """;
    private static final String AUTHORITY = """
            actions:
              - id: rollback
                name: Roll back
                meaning: Going back to the last good version.
                approvals: [{severities: [sev1, sev2], approver: head, deputy: incident-commander, within: PT15M}]
            """;
    private static final String PROCESS = """
            name: Card flow
            summary: Carries card payments to the ledger.
            owner: ana
            criticality: critical
            platform: runner
            workflows: [{id: payments-in, name: Payments in, does: Books each payment}]
            components: [cards]
            objective: paid-within-a-day
            playbooks: [content/playbooks/card-flow.adoc]
            containment:
              - {strategy: Pause it, effect: Payments wait, triggered-by: incident-commander, workflows: [payments-in]}
            integrity-checks:
              - {id: totals, compare: Our total and the bank's, expected: Equal}
              - {id: doubles, compare: References booked, expected: None twice}
            """;
    private static final String POLICY = """
            title: Money
            processes: [card-flow]
            severities: [sev1]
            owner: ana
            approver: ben
            reviewed: 2026-10-06
            review-by: 2027-01-04
            rationale: A payment taken twice costs trust.
            targets: {acknowledge: PT10M, first-update: PT20M, restore: PT1H}
            steps:
              - {id: first, after: PT0S, notify: [{role: on-call}]}
              - {id: again, after: PT6M, notify: [{person: eva}]}
              - {id: command, after: PT5M, until: resolved, notify: [{role: incident-commander}]}
              - {id: director, after: PT30M, until: resolved, notify: [{role: head}], action: Decide what gives way}
            on-exhausted: {repeat: 1, role: head}
            """;
    private static final String OBLIGATION = """
            name: Breach
            regime: GDPR
            arises: [{fact: notice-due, comparator: is, value: "yes"}]
            since: 2018-05-25
            checked: 2026-10-01
            responsible: head
            zone: Europe/Lisbon
            stages:
              - id: authority
                name: Notification
                to: The authority
                limits: [{event: aware, within: PT1H}]
                article: Art. 1
                source: https://example.com/1
              - id: report
                name: Report
                to: The authority
                limits: [{event: aware, within: PT72H}]
                article: Art. 2
                source: https://example.com/1
            """;
    private static final String SCENARIO = """
            title: Payments come twice
            mode: connector
            losses: [partial]
            shows: [service-level]
            truth: A retry.
            symptoms: {customers: [Two payments.], staff: [None.], vendors: [None.], monitors: [None.]}
            containment: [{does: Pause., because: More come.}]
            recovery: [{does: Repair., because: They pay.}]
            traps: [{trap: Delete., right: Keep.}]
            decisions:
              - {id: back, asks: "Do we go back?", options: [Yes, No], authority: [unknown-here, rollback], good: Time.}
              - {id: tell, asks: "Whom do we tell?", options: [All, Some], authority: [], good: Honesty.}
            injects:
              - {id: ask, type: authority-request, decision: back, text: "May I go back?", expected: An answer., contingency: Again.}
            """;

    private final Records records;

    private Morning(Records records) {
        this.records = records;
    }

    /** With a drill of these observations, from 10:00 to 12:30 of which the last half hour is for talking about it. */
    static Morning drill(String twist, List<String> observed) {
        return with(
                "content/drills/2026-10-06-twice/drill.yaml",
                """
                scenario: twice
                process: card-flow
                severity: sev1
                loss: partial
                twist: %s
                mode: tabletop
                as-if: 2026-10-06T10:00Z
                held: {from: 2026-10-05T09:00Z, until: 2026-10-05T11:30Z}
                facilitator: eva
                participants: [{person: ana, role: on-call}]
                worked: []
                failed: []
                gaps: []
                observed:
                """.formatted(twist)
                        + String.join(
                                "",
                                observed.stream()
                                        .map(one -> "  - {at: 2026-10-06T" + one + "}\n")
                                        .toList()));
    }

    /** With an incident that is over at 12:00. */
    static Morning incident(String updates, String internal) {
        return with(
                "incidents/2026/2026-10-06-twice/incident.yaml", """
                customer:
                  title: Payments come twice
                  impact: major
                  started: 2026-10-06T09:50Z
                  updates:
                """ + updates.indent(4) + """
                internal:
                  process: card-flow
                  severity: sev1
                  declared: 2026-10-06T10:00Z
                """ + internal.indent(2));
    }

    private static Morning with(String path, String record) {
        ReadResult read = RecordReader.read(FilesInMemory.base()
                .with(Map.of(
                        "escalation/people.yaml",
                        PEOPLE,
                        "escalation/roles.yaml",
                        ROLES,
                        "escalation/authority.yaml",
                        AUTHORITY,
                        "escalation/processes/card-flow.yaml",
                        PROCESS,
                        "escalation/policies/money.yaml",
                        POLICY,
                        "escalation/obligations/breach.yaml",
                        OBLIGATION,
                        "content/drills/scenarios/twice.yaml",
                        SCENARIO,
                        path,
                        record)));
        assertThat(read.problems()).isEmpty();
        return new Morning(Objects.requireNonNull(read.records()));
    }

    Escalation escalation() {
        return records.escalation();
    }

    Drill drill() {
        return records.drills().get(0).value();
    }

    IncidentRecord incident() {
        return records.incidents().get(0).value();
    }

    Scenario scenario() {
        return records.scenarios().stream().map(Recorded::value).findFirst().orElseThrow();
    }

    Score score() {
        boolean drill = !records.drills().isEmpty();
        Conduct conduct = drill
                ? Conducts.of(drill())
                : Conducts.of(incident(), escalation()).orElseThrow();
        Scenario played = drill ? scenario() : null;
        return Scoring.of(conduct, played, escalation());
    }

    /** An instant of that morning. */
    static Instant at(String time) {
        return Instant.parse("2026-10-06T" + time + ":00Z");
    }
}
