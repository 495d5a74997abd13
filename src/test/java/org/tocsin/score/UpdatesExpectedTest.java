package org.tocsin.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Severity;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;

/** A policy with 20 minutes to the first update, and two updates sent in an hour of play. */
class UpdatesExpectedTest {
    private static final Morning MORNING = Morning.drill(
            "none",
            List.of(
                    "10:15Z, what: update-sent, text: EXERCISE EXERCISE EXERCISE We look into it.",
                    "10:40Z, what: update-sent, text: EXERCISE EXERCISE EXERCISE We know why."));

    @Test
    void eachUpdateAsksForTheNext() {
        Setting setting = withUpdateEvery(Duration.ofMinutes(20));

        assertThat(ids(UpdatesExpected.foreseen(setting)))
                .containsExactly("updates.first", "updates.rules", "updates.2", "updates.3");
        assertThat(ids(UpdatesExpected.of(setting, Conducts.of(MORNING.drill()))))
                .containsExactly("updates.first", "updates.rules", "updates.2", "updates.3");
    }

    @Test
    void noTimeBetweenUpdatesAsksForTheFirstAlone() {
        Setting setting = withUpdateEvery(Duration.ZERO);

        assertThat(ids(UpdatesExpected.foreseen(setting))).containsExactly("updates.first", "updates.rules");
        assertThat(ids(UpdatesExpected.of(setting, Conducts.of(MORNING.drill()))))
                .containsExactly("updates.first", "updates.rules");
    }

    private static Setting withUpdateEvery(Duration every) {
        Escalation escalation = MORNING.escalation();
        EscalationPolicy policy = escalation.policies().get(0);
        Severity worst = escalation.severities().get(0);
        Severity.Targets targets = worst.targets();
        Span hour = new Span(Morning.at("10:00"), Morning.at("11:00"));
        return new Setting(
                escalation,
                Rota.of(escalation, hour),
                escalation.processes().get(0),
                new Severity(
                        worst.id(),
                        worst.name(),
                        worst.meaning(),
                        new Severity.Targets(targets.acknowledge(), targets.firstUpdate(), every, targets.restore()),
                        worst.triggers()),
                policy,
                hour.from(),
                hour.until(),
                List.of(),
                List.of());
    }

    private static List<String> ids(List<Expectation> expectations) {
        return expectations.stream().map(Expectation::id).toList();
    }
}
