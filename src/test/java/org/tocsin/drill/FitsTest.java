package org.tocsin.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;
import org.tocsin.oncall.triage.Facts;
import org.tocsin.oncall.triage.Triage;

class FitsTest {
    private static final ProcessId PAYMENTS = new ProcessId("payment-sync");
    private static final SeverityId SEV1 = new SeverityId("sev1");
    private static final SeverityId SEV4 = new SeverityId("sev4");

    private final Escalation larkfield = Larkfield.escalation();

    @Test
    void aScenarioFitsWhereTheProcessHasWhatItNeeds() {
        Fits fits = Fits.of(Larkfield.scenario("webhook-stops-silently"), PAYMENTS, SEV1, LossClass.PARTIAL, larkfield);

        assertThat(fits.because()).isEmpty();
        assertThat(fits.fits()).isTrue();
    }

    @Test
    void aLossItIsNotAboutIsNamed() {
        Scenario scenario = Larkfield.scenario("webhook-stops-silently");

        assertThat(Fits.of(scenario, PAYMENTS, SEV1, LossClass.DEGRADED, larkfield)
                        .because())
                .containsExactly("“A webhook stops without a word” is about partial or complete loss, not about"
                        + " degraded loss.");
    }

    @Test
    void whereNobodyHasToBeCalledThereIsNothingToPractise() {
        Scenario scenario = Larkfield.scenario("webhook-stops-silently");

        assertThat(Fits.of(scenario, PAYMENTS, SEV4, LossClass.PARTIAL, larkfield)
                        .because())
                .containsExactly("At sev4 nobody has to be called, so that there is nothing to practise.");
    }

    @Test
    void anUnknownProcessFitsNothing() {
        Scenario scenario = Larkfield.scenario("webhook-stops-silently");

        assertThat(Fits.of(scenario, new ProcessId("nothing"), SEV1, LossClass.PARTIAL, larkfield)
                        .because())
                .containsExactly("There is no process nothing.");
        assertThat(Fits.of(Twist.NONE, new ProcessId("nothing"), larkfield).fits())
                .isFalse();
        assertThat(Fits.of(Twist.REGULATED, PAYMENTS, larkfield).fits()).isTrue();
    }

    /** Triage says so, at an hour at which a deployment slot is open and at one at which none is. */
    @Test
    void whateverShowsGivesTheSeverityThatIsWantedAndNoOther() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (BusinessProcess process : larkfield.processes()) {
            for (Severity severity : larkfield.severities()) {
                for (Scenario scenario : Larkfield.everything().scenarios()) {
                    for (LossClass loss : scenario.losses()) {
                        for (Showing showing : Showing.of(scenario, process.id(), severity.id(), loss, larkfield)) {
                            for (String value : showing.values()) {
                                Facts facts = Facts.NONE.with(
                                        showing.trigger().condition().fact(), value);
                                for (String at : List.of("2026-12-01T08:30:00Z", "2026-12-05T02:00:00Z")) {
                                    Triage triage = Triage.of(larkfield, process.id(), facts, Instant.parse(at));
                                    tried++;
                                    if (!severity.id().equals(triage.severity())) {
                                        wrong.add(
                                                scenario.id() + " " + showing.words(value) + ": " + triage.severity());
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(10_000);
    }

    @Test
    void theLibraryServesEveryProcessAtEverySeverityThatCalls() {
        List<String> without = new ArrayList<>();
        for (BusinessProcess process : larkfield.processes()) {
            for (String severity : List.of("sev1", "sev2", "sev3")) {
                for (LossClass loss : LossClass.values()) {
                    boolean some = Larkfield.everything().scenarios().stream()
                            .anyMatch(scenario -> Fits.of(
                                            scenario, process.id(), new SeverityId(severity), loss, larkfield)
                                    .fits());
                    if (!some) {
                        without.add(process.id() + " " + severity + " " + loss.word());
                    }
                }
            }
        }

        assertThat(without).isEmpty();
    }

    @Test
    void factsReadAsAMonitorMightSayThem() {
        Scenario scenario = Larkfield.scenario("webhook-stops-silently");

        assertThat(Showing.of(scenario, PAYMENTS, SEV1, LossClass.PARTIAL, larkfield))
                .extracting(showing -> showing.words(showing.values().get(0)))
                .contains(
                        "workflow success: 48 percent of runs in the last 15 minutes",
                        "processing delay: 264 minutes",
                        "patient harm possible: yes");
    }
}
