package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.oncall.CoverageProof;
import org.tocsin.problem.Problem;
import org.tocsin.record.ReadResult;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.source.FilesInMemory;

/** A small company that is covered around the clock by three pairs in three places, in which one thing can be spoilt. */
final class Covered {
    static final String OPS = "escalation/schedules/ops.yaml";
    static final String SPONSOR = "escalation/schedules/sponsor.yaml";
    static final String POLICY = "escalation/policies/money.yaml";
    static final String PROCESS = "escalation/processes/card-flow.yaml";
    static final String PEOPLE = "escalation/people.yaml";
    static final String ROLES = "escalation/roles.yaml";
    static final String AUTHORITY = "escalation/authority.yaml";
    static final String ABSENCES = "escalation/absences.yaml";
    static final String CALENDARS = "escalation/calendars.yaml";
    static final String LIMITS = "escalation/limits.yaml";
    static final String WAIVERS = "site/waivers.yaml";

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final String EVERY_DAY = "[monday, tuesday, wednesday, thursday, friday, saturday, sunday]";

    private final FilesInMemory files;

    private Covered(FilesInMemory files) {
        this.files = files;
    }

    static Covered company() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                PEOPLE,
                "people:\n"
                        + person("ana", "Europe/Lisbon", "runner")
                        + person("ben", "Europe/Lisbon", "runner")
                        + person("cleo", "America/Toronto", "runner")
                        + person("dan", "America/Toronto", "runner")
                        + person("eve", "Pacific/Auckland", "runner")
                        + person("fin", "Pacific/Auckland", "runner")
                        + person("gil", "Europe/Lisbon", "ledger")
                        + person("hana", "Europe/Lisbon", "ledger")
                        + person("ivo", "Europe/Lisbon", "ledger")
                        + person("jo", "Europe/Lisbon", "ledger"));
        files.put("escalation/skills.yaml", """
                skills:
                  - {id: runner, name: Runner, meaning: Can repair a flow of Runner alone., platform: runner}
                  - {id: ledger, name: Ledger, meaning: Can read the ledger.}
                """);
        files.put(ROLES, """
                roles:
                  - {id: incident-commander, name: Commander, duties: Runs it., holders: [ana, cleo], mandatory-at: [sev1]}
                  - {id: communications-lead, name: Writer, duties: Writes., holders: [fin, gil], mandatory-at: [sev1]}
                  - {id: technical-lead, name: Engineer, duties: Repairs., holders: [ben, dan], schedule: ops}
                  - {id: bookkeeper, name: Bookkeeper, duties: Counts., holders: [ivo, jo]}
                  - {id: auditor, name: Auditor, duties: Counts again., holders: [jo, hana]}
                """);
        files.put(AUTHORITY, """
                actions:
                  - id: rollback
                    name: Roll back
                    meaning: Going back to the last good version.
                    approvals:
                      - {severities: [sev1, sev2], approver: bookkeeper, deputy: auditor, within: PT15M}
                """);
        files.put(CALENDARS, """
                holidays:
                  - {id: portugal, name: Portugal, zone: Europe/Lisbon, calendar: pt}
                peaks:
                  - {id: month-end, name: End of month, zone: UTC, recurrence: FREQ=MONTHLY;BYMONTHDAY=-1, starts: 2026-01-31, from: "16:00", until: "18:00", minimum: 1, skills: [runner]}
                """);
        files.put(LIMITS, """
                on-call: {in-seven-days: PT84H, nights-in-row: 7, rest: PT11H, weekends-in-row: 2, uneven-percent: 50, night: {from: "22:00", until: "06:00"}}
                """);
        files.put(ABSENCES, "absences: []\n");
        files.put(
                OPS,
                """
                title: Operations
                owner: ana
                zone: UTC
                minimum: 1
                holidays: {calendars: [portugal], minimum: 1}
                peaks: [month-end]
                skills: [runner]
                languages: [en]
                layers:
                """
                        + layer("lisbon", "08:00", "16:00", "ana, ben")
                        + layer("toronto", "16:00", "00:00", "cleo, dan")
                        + layer("auckland", "00:00", "08:00", "eve, fin")
                        + """
                overrides:
                  - {from: 2026-12-31T16:00Z, until: 2027-01-01T00:00Z, who: cleo, replaces: dan, reason: Swap, approved-by: ana}
                """);
        files.put(SPONSOR, """
                title: Sponsor
                owner: ana
                zone: Europe/Lisbon
                coverage: [{days: [monday, tuesday, wednesday, thursday, friday], from: "09:00", until: "17:00"}]
                layers:
                """ + layer("office", "09:00", "17:00", "gil, hana"));
        files.put(POLICY, """
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
                    notify: [{schedule: ops}]
                  - id: second
                    after: PT10M
                    notify: [{role: incident-commander}, {schedule: ops, which: next}]
                    approval: rollback
                on-exhausted: {repeat: 1, role: incident-commander}
                """);
        return new Covered(FilesInMemory.base().with(files));
    }

    private static String person(String id, String zone, String skill) {
        return "  - {id: " + id + ", name: " + id + " Example, title: Engineer, team: operations, zone: " + zone
                + ", email: " + id + "@example.com, languages: [en], skills: [" + skill + "]}\n";
    }

    private static String layer(String id, String from, String until, String people) {
        return "  - id: " + id + "\n    rotation: weekly\n    starts: 2026-01-05\n    hand-off: {at: \"" + from
                + "\", day: monday}\n    participants: [" + people + "]\n    windows: [{days: " + EVERY_DAY
                + ", from: \""
                + from + "\", until: \"" + until + "\"}]\n";
    }

    /** The same with one text in place of another, which has to be there. */
    Covered but(String path, String before, String after) {
        assertThat(text(path)).contains(before);
        return new Covered(files.with(Map.of(path, text(path).replace(before, after))));
    }

    /** The same with one more file, or another in its place. */
    Covered with(String path, String text) {
        return new Covered(files.with(Map.of(path, text)));
    }

    /** The same with somebody away. */
    Covered away(String person, String from, String through) {
        String line = "  - {person: " + person + ", from: " + from + ", through: " + through + "}\n";
        String now = text(ABSENCES).replace("absences: []\n", "absences:\n");
        return with(ABSENCES, now + line);
    }

    String text(String path) {
        return new String(files.bytes(path), StandardCharsets.UTF_8);
    }

    /** What checking finds. */
    List<Problem> checked() {
        return Found.in(files, NOW);
    }

    /** What the proof over the year from the present on finds. */
    List<Problem> proven() {
        assertThat(checked()).as("records in order").noneMatch(Problem::isError);
        Records records = records();
        CoverageProof proof = CoverageProof.over(
                CoverageProof.year(LocalDate.parse("2026-11-23"), ZoneId.of("Europe/Lisbon")), records.escalation());
        return CoverageProblems.of(proof, records);
    }

    private Records records() {
        ReadResult read = RecordReader.read(files);
        Records records = read.records();
        if (records == null) {
            throw new IllegalStateException("records that can be read: " + read.problems());
        }
        return records;
    }
}
