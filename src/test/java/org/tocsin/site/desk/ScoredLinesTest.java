package org.tocsin.site.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.tocsin.site.desk.Given.ANA;
import static org.tocsin.site.desk.Given.NOW;
import static org.tocsin.site.desk.Given.at;
import static org.tocsin.site.desk.Given.everything;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.score.Act;
import org.tocsin.score.Clause;
import org.tocsin.score.Expectation;
import org.tocsin.score.Group;
import org.tocsin.score.Result;
import org.tocsin.score.Score;
import org.tocsin.score.Verdict;

class ScoredLinesTest {
    @Test
    void eachLineSaysWhenItWasDueAndSeenAndLeadsToItsClause() {
        Scored scored = scored(
                result(Verdict.LATE, "escalation/policies/money.yaml", act("10:17"), Duration.ofMinutes(2)),
                result(Verdict.MISSED, "escalation/authority.yaml", null, Duration.ZERO));

        assertThat(scored.groups().get(0).lines())
                .extracting(
                        line -> line.clause().href(),
                        Scored.Line::due,
                        Scored.Line::seen,
                        line -> line.verdict().word())
                .containsExactly(
                        tuple("policies/money/index.html", "within 15 min", "after 17 min", "Late by 2 min"),
                        tuple("authority/index.html", "within 15 min", "", "Missed"));
        assertThat(scored.counts()).isEqualTo("1 late, 1 missed");
    }

    @Test
    void whatWasNotExercisedHasNoPercent() {
        Scored scored = scored(result(Verdict.NOT_EXERCISED, "playbooks", null, Duration.ZERO));

        assertThat(scored.percent()).isEqualTo("–");
        assertThat(scored.groups().get(0).percent()).isEqualTo("–");
        assertThat(scored.groups().get(0).lines().get(0).clause()).isEqualTo(Way.words("playbooks, steps.alert"));
    }

    private static Scored scored(Result... results) {
        return new ScoredBuilder(new Directory(everything(List.of())), Voice.at(NOW, ZoneOffset.UTC))
                .of(new Score(List.of(results)), at("10:00"));
    }

    private static Act act(String time) {
        return new Act(at(time), What.ACKNOWLEDGED, "alert", ANA, null);
    }

    private static Result result(Verdict verdict, String path, @Nullable Act act, Duration late) {
        Expectation expectation = new Expectation(
                "acknowledged",
                Group.ESCALATION,
                What.ACKNOWLEDGED,
                null,
                "Somebody answers",
                at("10:15"),
                Duration.ofMinutes(15),
                What.RECOVERED,
                What.SEVERITY_NAMED,
                true,
                new Clause(path, "steps.alert", "Call."),
                List.of(),
                List.of());
        return new Result(expectation, verdict, act, late, null);
    }
}
