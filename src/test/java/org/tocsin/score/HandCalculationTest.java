package org.tocsin.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandCalculationTest {
    private static final List<String> OBSERVED = List.of(
            "10:04Z, what: acknowledged, of: first, by: ana",
            "10:10Z, what: severity-named, of: sev2, by: ben",
            "10:18Z, what: commander-named, of: incident-commander, by: ben",
            "10:20Z, what: update-sent, text: EXERCISE EXERCISE EXERCISE We look into it.",
            "10:30Z, what: inject-given, of: ask",
            "10:32Z, what: escalated, of: director, by: ben",
            "10:40Z, what: decided, of: back, by: ana",
            "10:48Z, what: decided, of: back, by: eva",
            "10:50Z, what: data-preserved, of: payments-in, by: ana",
            "10:55Z, what: data-checked, of: totals, by: ana",
            "11:05Z, what: update-sent, text: Some payments come twice.",
            "11:15Z, what: recovered, of: payments-in, by: ana",
            "11:16Z, what: contained, of: payments-in, by: ben",
            "11:20Z, what: recovery-validated, of: totals, by: ben",
            "11:30Z, what: authority-notified, of: authority, by: eva");

    private final Score score = Morning.drill("regulated", OBSERVED).score();

    /** Times are minutes after 10:00; each line says weight, verdict and what it earns. */
    @Test
    void everyLineComesOutAsCountedByHand() {
        assertThat(score.results().stream().map(HandCalculationTest::line).toList())
                .containsExactly(
                        "severity 3 missed", // sev2 was named, never sev1: 0
                        "role.on-call 1 met", // Ana answered the first step at 4, due 10: 1
                        "role.incident-commander 3 late PT3M", // told at 5, due 15, came 18, of 10 allowed: 0.7
                        "acknowledged 3 met", // at 4, due 10: 1
                        "steps.command 1 late PT3M", // the same as the commander: 0.7
                        "steps.director 1 met", // told at 32, step at 30, due 40: 1
                        "updates.first 3 met", // at 20, due 20: the last instant is in time: 1
                        "updates.2 1 late PT15M", // due 50, came 65, of 30 allowed: 0.5; a third is not due before it
                        // works
                        "updates.rules 1 missed", // the second text does not say that it is an exercise: 0
                        "decisions.back 3 late PT3M", // asked at 30, due 45, Eva at 48, of 15 allowed: 0.8
                        "integrity.preserved 3 met", // at 50, before it worked at 75: 1
                        "integrity.totals 1 met", // at 55, before the check of the repair at 80: 1
                        "integrity.doubles 1 missed", // never, and the repair was checked: 0
                        "recovery.restored 1 late PT15M", // due 60, came 75, of 60 allowed: 0.75
                        "recovery.contained 1 missed", // at 76, after it worked: 0
                        "recovery.validated 1 met", // at 80, by Ben, while Ana repaired: 1
                        "clock.breach.authority 1 late PT30M", // due 60, came 90, of 60 allowed: 0.5
                        "clock.breach.report 1 not exercised"); // due after three days: does not count
    }

    @Test
    void thePercentIsTheSumOfWhatWasEarnedOverWhatCouldBe() {
        // earned: 0 + 1 + 3×0.7 + 3 + 0.7 + 1 + 3 + 0.5 + 0 + 3×0.8 + 3 + 1 + 0 + 0.75 + 0 + 1 + 0.5 = 19.95
        // possible: 3 + 1 + 3 + 3 + 1 + 1 + 3 + 1 + 1 + 3 + 3 + 1 + 1 + 1 + 1 + 1 + 1 = 29
        // 19.95 / 29 = 68.79…, rounded down
        assertThat(score.percent()).hasValue(68);
    }

    @Test
    void eachGroupHasItsOwn() {
        assertThat(score.percent(Group.TRIGGER_RECOGNITION)).hasValue(0);
        assertThat(score.percent(Group.ROLES)).hasValue(77); // (1 + 2.1) / 4
        assertThat(score.percent(Group.ESCALATION)).hasValue(94); // (3 + 0.7 + 1) / 5
        assertThat(score.percent(Group.COMMUNICATION)).hasValue(70); // (3 + 0.5 + 0) / 5
        assertThat(score.percent(Group.AUTHORITY)).hasValue(80);
        assertThat(score.percent(Group.INTEGRITY)).hasValue(80); // (3 + 1 + 0) / 5
        assertThat(score.percent(Group.RECOVERY)).hasValue(58); // (0.75 + 0 + 1) / 3
        assertThat(score.percent(Group.STATUTORY_CLOCKS)).hasValue(50);
    }

    @Test
    void whatIsNotMetSaysWhy() {
        assertThat(score.results().stream()
                        .filter(result -> result.remark() != null)
                        .map(result -> result.expectation().id() + ": " + result.remark())
                        .toList())
                .containsExactly(
                        "severity: sev2 was named instead",
                        "updates.rules: it does not say that it is an exercise",
                        "decisions.back: Ana Example decided and may not; Eva Example or Ben Example might have",
                        "recovery.contained: it came after what it should precede",
                        "clock.breach.report: there was still time when it ended");
    }

    @Test
    void everyLineCitesWhereTheRecordsAskForIt() {
        assertThat(score.results().stream()
                        .map(Result::expectation)
                        .map(one -> one.id() + " " + one.clause().path() + " "
                                + one.clause().key())
                        .collect(Collectors.toList()))
                .contains(
                        "role.incident-commander escalation/roles.yaml roles.incident-commander.mandatory-at",
                        "steps.director escalation/policies/money.yaml steps.director",
                        "updates.2 escalation/severities.yaml severities.sev1.targets.update-every",
                        "decisions.back escalation/authority.yaml actions.rollback.approvals",
                        "integrity.doubles escalation/processes/card-flow.yaml integrity-checks.doubles",
                        "clock.breach.authority escalation/obligations/breach.yaml stages.authority");
    }

    private static String line(Result result) {
        String late = result.lateBy().equals(Duration.ZERO) ? "" : " " + result.lateBy();
        return result.expectation().id() + " " + (result.expectation().critical() ? 3 : 1) + " "
                + result.verdict().words() + late;
    }
}
