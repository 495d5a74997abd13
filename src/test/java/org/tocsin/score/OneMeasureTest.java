package org.tocsin.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An incident and a drill in which people did the same at the same times. */
class OneMeasureTest {
    private static final Morning INCIDENT = Morning.incident("""
            - {at: 2026-10-06T10:25Z, status: investigating, components: {cards: partial_outage}, message: We look into it.}
            - {at: 2026-10-06T11:10Z, status: identified, message: Some payments come twice.}
            - {at: 2026-10-06T12:00Z, status: resolved, message: It is over.}
            """, """
            acknowledged: 2026-10-06T10:12Z
            mitigated: 2026-10-06T11:30Z
            escalations:
              - {at: 2026-10-06T10:00Z, to: ana, step: first, acknowledged: 2026-10-06T10:12Z}
              - {at: 2026-10-06T10:45Z, to: eva, step: director}
            containment:
              - {at: 2026-10-06T10:20Z, by: ben, text: Paused.}
            """);
    private static final Morning DRILL = Morning.drill(
            "none",
            List.of(
                    "10:00Z, what: escalated, of: first",
                    "10:12Z, what: acknowledged, of: first, by: ana",
                    "10:20Z, what: contained, of: payments-in, by: ben",
                    "10:25Z, what: update-sent, text: EXERCISE EXERCISE EXERCISE We look into it.",
                    "10:45Z, what: escalated, of: director",
                    "11:10Z, what: update-sent, text: EXERCISE EXERCISE EXERCISE Some payments come twice.",
                    "11:30Z, what: recovered, of: payments-in",
                    "12:00Z, what: update-sent, text: EXERCISE EXERCISE EXERCISE It is over."));

    @Test
    void whatBothRecordsCanSayIsMeasuredAlike() {
        Map<String, String> incident = exercised(INCIDENT.score());

        assertThat(incident)
                .containsEntry("acknowledged", "late PT2M")
                .containsEntry("updates.first", "late PT5M")
                .containsEntry("recovery.contained", "met PT0S")
                .containsEntry("recovery.restored", "late PT30M")
                .containsEntry("steps.director", "late PT5M");
        assertThat(exercised(DRILL.score())).containsAllEntriesOf(incident);
    }

    @Test
    void groupsOfWhichBothCanSayEverythingScoreTheSame() {
        for (Group group : List.of(Group.ESCALATION, Group.COMMUNICATION)) {
            assertThat(DRILL.score().percent(group))
                    .isEqualTo(INCIDENT.score().percent(group))
                    .isPresent();
        }
    }

    @Test
    void whatTheRecordOfAnIncidentHasNoPlaceForIsNotHeldAgainstIt() {
        Score incident = INCIDENT.score();

        assertThat(incident.of(Group.TRIGGER_RECOGNITION)).allMatch(one -> one.verdict() == Verdict.NOT_EXERCISED);
        assertThat(DRILL.score().of(Group.TRIGGER_RECOGNITION)).allMatch(one -> one.verdict() == Verdict.MISSED);
        assertThat(incident.of(Group.INTEGRITY)).allMatch(one -> one.verdict() == Verdict.NOT_EXERCISED);
    }

    private static Map<String, String> exercised(Score score) {
        return score.results().stream()
                .filter(result -> result.verdict() != Verdict.NOT_EXERCISED)
                .collect(Collectors.toMap(
                        result -> result.expectation().id(),
                        result -> result.verdict().words() + " " + result.lateBy()));
    }
}
