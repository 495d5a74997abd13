package org.tocsin.oncall.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.RecordReader;
import org.tocsin.source.FilesInMemory;

class TriageTest {
    private static final String SEVERITIES = """
            severities:
              - id: sev1
                name: Critical
                meaning: Nobody can pay.
                targets: {acknowledge: PT5M, first-update: PT15M, update-every: PT30M, restore: PT4H}
                triggers:
                  - {id: runs, dimension: service-level, fact: success-percent, comparator: below, value: "50", unit: percent, meaning: Half the runs fail}
                  - {id: check, dimension: data-sensitivity, fact: totals-differ, comparator: is, value: "yes", meaning: Totals differ, check: totals}
                  - {id: release, dimension: user-impact, fact: release-failed, comparator: is, value: "yes", meaning: A release failed in its slot, slot: tuesday}
                  - {id: vendor, dimension: regulation, fact: vendor-down, comparator: is, value: "yes", meaning: Another vendor is down, vendor: other}
              - id: sev2
                name: Major
                meaning: Some cannot pay.
                targets: {acknowledge: PT15M, first-update: PT30M, update-every: PT1H, restore: PT8H}
                triggers:
                  - {id: runs, dimension: service-level, fact: success-percent, comparator: below, value: "90", unit: percent, meaning: One run in ten fails}
                  - {id: shops, dimension: user-impact, fact: shops-affected, comparator: at-least, value: "25", unit: percent, meaning: A quarter of shops}
            """;
    private static final String CALENDARS = """
            slots:
              - {id: tuesday, name: Tuesday, zone: Europe/Lisbon, windows: [{days: [tuesday], from: "10:00", until: "12:00"}]}
            """;
    private static final String OBLIGATION = """
            name: Breach
            regime: GDPR
            arises: [{fact: breach, comparator: is, value: "yes"}]
            since: 2018-05-25
            checked: 2026-11-20
            responsible: incident-commander
            zone: Europe/Lisbon
            stages:
              - {id: authority, name: Notification, to: CNPD, limits: [{event: aware, within: PT72H}], article: GDPR Art. 33(1), source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"}
            """;
    private static final Escalation ESCALATION = read();
    private static final ProcessId PROCESS = new ProcessId("card-flow");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T10:30:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T10:30:00Z");

    @Test
    void theMostSevereTriggerThatFiresGivesTheSeverity() {
        Triage triage = triage(Facts.NONE.with("success-percent", "49.9"));

        assertThat(triage.severity()).isEqualTo(new SeverityId("sev1"));
        assertThat(triage.fired())
                .extracting(fired -> fired.severity() + " " + fired.trigger().id())
                .containsExactly("sev1 runs", "sev2 runs");
        assertThat(triage.canBeWorse()).isFalse();
    }

    @Test
    void aLimitThatIsNotReachedDoesNotFire() {
        assertThat(triage(Facts.NONE.with("success-percent", "50")).severity()).isEqualTo(new SeverityId("sev2"));
        assertThat(triage(Facts.NONE.with("success-percent", "90")).severity()).isNull();
    }

    @Test
    void whatIsNotKnownIsAskedOnlyWhereItMakesADifference() {
        Triage triage = triage(Facts.NONE.with("success-percent", "60"));

        assertThat(triage.severity()).isEqualTo(new SeverityId("sev2"));
        assertThat(triage.worst()).isEqualTo(new SeverityId("sev1"));
        assertThat(triage.questions())
                .extracting(Question::fact)
                .containsExactly("totals-differ", "shops-paid-late", "breach");
    }

    @Test
    void aTriggerWithASlotCountsOnlyWithinIt() {
        Facts facts = Facts.NONE.with("release-failed", "yes");

        assertThat(Triage.of(ESCALATION, PROCESS, facts, TUESDAY).severity()).isEqualTo(new SeverityId("sev1"));
        assertThat(Triage.of(ESCALATION, PROCESS, facts, WEDNESDAY).severity()).isNull();
    }

    @Test
    void aTriggerOfAnIntegrityCheckOrVendorCountsForTheProcessesThatHaveIt() {
        assertThat(triage(Facts.NONE.with("totals-differ", "yes")).severity()).isEqualTo(new SeverityId("sev1"));
        assertThat(triage(Facts.NONE.with("vendor-down", "yes")).severity()).isNull();
        assertThat(Triage.of(ESCALATION, null, Facts.NONE.with("vendor-down", "yes"), WEDNESDAY)
                        .severity())
                .isEqualTo(new SeverityId("sev1"));
    }

    @Test
    void obligationsStartAndLeadershipIsTold() {
        Triage triage = triage(Facts.NONE.with("breach", "yes").with("shops-paid-late", "3"));

        assertThat(triage.obligations()).extracting(Obligation::regime).containsExactly("GDPR");
        assertThat(triage.leadership())
                .extracting(called -> called.trigger().id())
                .containsExactly("paid-late");
        assertThat(triage(Facts.NONE).possible()).hasSize(1);
        assertThat(triage(Facts.NONE.with("breach", "no")).possible()).isEmpty();
    }

    private static Triage triage(Facts facts) {
        return Triage.of(ESCALATION, PROCESS, facts, WEDNESDAY);
    }

    private static Escalation read() {
        FilesInMemory base = FilesInMemory.base();
        String process = new String(base.bytes("escalation/processes/card-flow.yaml"), StandardCharsets.UTF_8)
                + "integrity-checks: [{id: totals, compare: Both totals, expected: The same}]\n";
        var read = RecordReader.read(base.with(Map.of(
                "escalation/severities.yaml", SEVERITIES,
                "escalation/calendars.yaml", CALENDARS,
                "escalation/processes/card-flow.yaml", process,
                "escalation/obligations/gdpr.yaml", OBLIGATION)));
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.records()).escalation();
    }
}
