package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Twist;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;

class DrillRecordTest {
    private static final String PATH = "content/drills/2026-09-15-payments-twice/drill.yaml";
    private static final String DRILL = """
            scenario: duplicate-events
            process: payment-sync
            severity: sev2
            loss: partial
            mode: surprise
            as-if: 2026-09-20T02:00Z
            held: {from: 2026-09-15T09:00Z, until: 2026-09-15T09:45Z}
            pack: {seed: "42", policy: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, version: "1"}
            facilitator: priya-raman
            participants: [{person: ben-tuhoe, role: automation-on-call}]
            observed:
              - {at: 2026-09-20T02:04Z, what: acknowledged, of: first-alert, by: ben-tuhoe}
            worked: []
            failed: []
            gaps: [{id: late, gap: The update was late., owner: ben-tuhoe, due: 2026-10-15}]
            """;

    @Test
    void itSaysWhatWasPlayedAndWhatIsToBeMended() {
        Drill drill = Objects.requireNonNull(RecordReader.read(Kind.DRILL, new SourceText(PATH, DRILL))
                        .recorded())
                .value();

        assertThat(drill.id().value()).isEqualTo("2026-09-15-payments-twice");
        assertThat(drill.mode()).isEqualTo(DrillMode.SURPRISE);
        assertThat(drill.twist()).isEqualTo(Twist.NONE);
        assertThat(drill.pack()).isNotNull().extracting(Drill.Pack::seed).isEqualTo(42L);
        assertThat(drill.observed()).hasSize(1);
        assertThat(drill.gaps().get(0).closed()).isNull();
        assertThat(drill.aborted()).isNull();
    }

    @Test
    void aDrillThatEndsBeforeItBeginsIsRefused() {
        assertThat(said("until: 2026-09-15T09:45Z", "until: 2026-09-15T08:45Z"))
                .containsExactly(PATH
                        + ":7:7: this drill ends before it begins; expected: `until` after `from`;"
                        + " fix: Correct one of the two times. [held-backwards]");
    }

    @Test
    void anUnknownThingSeenToHappenGetsTheNearestKnownOne() {
        assertThat(said("what: acknowledged", "what: acknowledgd"))
                .containsExactly(PATH
                        + ":12:35: `acknowledgd` is not one of the words that can stand here; expected: one of inject-given, contingency-given,"
                        + " severity-named, acknowledged,"
                        + " commander-named, role-taken, escalated, update-sent, decided, data-preserved, data-checked,"
                        + " contained, recovered, recovery-validated, authority-notified;"
                        + " fix: Did you mean `acknowledged`? [unknown-word]");
    }

    @Test
    void aTimeWithoutItsZoneIsRefused() {
        assertThat(said("as-if: 2026-09-20T02:00Z", "as-if: 2026-09-20T02:00"))
                .containsExactly(PATH
                        + ":6:8: `2026-09-20T02:00` does not say in which zone; expected: 2026-11-03T08:12Z,"
                        + " 2026-11-03T09:12+01:00 or 2026-11-03T09:12 Europe/Lisbon; fix: Add Z if the time is in UTC,"
                        + " or the offset at that place and day, such as +01:00. [time-without-zone]");
    }

    @Test
    void aSeedThatIsNoNumberIsRefused() {
        assertThat(said("\"42\"", "forty-two"))
                .containsExactly(PATH
                        + ":8:14: `forty-two` does not fit here; expected: the seed as pack.json has it, a whole number;"
                        + " fix: Copy the number from the pack's pack.json, in quotes. [bad-number]");
    }

    private static List<String> said(String good, String bad) {
        assertThat(DRILL).contains(good);
        return RecordReader.read(Kind.DRILL, new SourceText(PATH, DRILL.replace(good, bad))).problems().stream()
                .map(DrillRecordTest::words)
                .toList();
    }

    private static String words(Problem problem) {
        return problem.place() + ": " + problem.message() + "; expected: " + problem.expected() + "; fix: "
                + problem.fix() + " [" + problem.rule() + "]";
    }
}
