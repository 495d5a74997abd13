package org.tocsin.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.PersonId;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;

class ScorePropertiesTest {
    private static final Morning MORNING = Morning.drill("regulated", List.of("10:30Z, what: inject-given, of: ask"));
    /** What others have to precede or follow: later, it makes room for them. */
    private static final Set<What> ANCHORS = EnumSet.of(What.RECOVERED, What.RECOVERY_VALIDATED);

    @Test
    void aLaterActNeverScoresMore() {
        Random random = new Random(24);
        List<Expectation> expectations = expectations();
        for (int round = 0; round < 3000; round++) {
            List<Act> acts = acts(random);
            int moved = random.nextInt(acts.size());
            Act act = acts.get(moved);
            if (!ANCHORS.contains(act.what())) {
                int before = percent(acts, expectations);
                acts.set(
                        moved,
                        new Act(
                                act.at().plusSeconds(60L * random.nextInt(60)),
                                act.what(),
                                act.of(),
                                act.by(),
                                act.text()));

                assertThat(percent(acts, expectations))
                        .as("%s moved to %s among %s", act, acts.get(moved), acts)
                        .isLessThanOrEqualTo(before);
            }
        }
    }

    @Test
    void whatIsNotExercisedNeverCounts() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Score score = Scoring.of(conduct(acts(random)), expectations(), MORNING.escalation());
            List<Result> exercised = score.results().stream()
                    .filter(result -> result.verdict() != Verdict.NOT_EXERCISED)
                    .toList();

            assertThat(exercised).hasSizeLessThan(score.results().size());
            assertThat(new Score(exercised).percent()).isEqualTo(score.percent());
        }
    }

    @Test
    void whatIsLateLosesEvenlyUntilNothingIsLeftAtTwiceItsTime() {
        Expectation first = expectations().stream()
                .filter(one -> one.id().equals("updates.first"))
                .findFirst()
                .orElseThrow();
        List<Integer> percents = new ArrayList<>();
        for (int minute : List.of(0, 20, 21, 25, 30, 39, 40, 41, 110)) {
            Act sent =
                    new Act(Morning.at("10:00").plus(Duration.ofMinutes(minute)), What.UPDATE_SENT, null, null, null);
            percents.add(percent(List.of(sent), List.of(first)));
        }

        assertThat(percents).containsExactly(100, 100, 95, 75, 50, 5, 0, 0, 0);
    }

    private static List<Expectation> expectations() {
        Conduct conduct = Conducts.of(MORNING.drill());
        return Expectations.foreseen(
                MORNING.escalation(),
                Rota.of(MORNING.escalation(), new Span(Morning.at("08:00"), Morning.at("20:00"))),
                conduct.process(),
                conduct.severity(),
                conduct.trigger(),
                conduct.ended(),
                MORNING.scenario(),
                true,
                Map.of("back", Morning.at("10:30")));
    }

    private static List<Act> acts(Random random) {
        List<List<String>> kinds = List.of(
                List.of("ACKNOWLEDGED", "first"),
                List.of("SEVERITY_NAMED", "sev1"),
                List.of("COMMANDER_NAMED", "incident-commander"),
                List.of("ROLE_TAKEN", "on-call"),
                List.of("ESCALATED", "director"),
                List.of("UPDATE_SENT", ""),
                List.of("UPDATE_SENT", ""),
                List.of("DECIDED", "back"),
                List.of("DATA_PRESERVED", "payments-in"),
                List.of("DATA_CHECKED", "totals"),
                List.of("CONTAINED", "payments-in"),
                List.of("RECOVERED", "payments-in"),
                List.of("RECOVERY_VALIDATED", "totals"),
                List.of("AUTHORITY_NOTIFIED", "authority"));
        List<PersonId> people = List.of(new PersonId("ana"), new PersonId("ben"), new PersonId("eva"));
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(14); i++) {
            List<String> kind = kinds.get(random.nextInt(kinds.size()));
            Instant at = Morning.at("10:00").plusSeconds(60L * random.nextInt(120));
            String of = kind.get(1).isEmpty() ? null : kind.get(1);
            acts.add(new Act(at, What.valueOf(kind.get(0)), of, people.get(random.nextInt(3)), null));
        }
        return acts;
    }

    private static int percent(List<Act> acts, List<Expectation> expectations) {
        return Scoring.of(conduct(acts), expectations, MORNING.escalation())
                .percent()
                .orElse(100);
    }

    private static Conduct conduct(List<Act> acts) {
        Conduct drill = Conducts.of(MORNING.drill());
        return new Conduct(
                drill.process(),
                drill.severity(),
                drill.trigger(),
                drill.ended(),
                drill.scenario(),
                true,
                drill.watched(),
                drill.parts(),
                List.of(),
                acts.stream().sorted(Comparator.comparing(Act::at)).toList());
    }
}
