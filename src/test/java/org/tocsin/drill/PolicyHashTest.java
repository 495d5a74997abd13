package org.tocsin.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;

class PolicyHashTest {
    private static final ProcessId PAYMENTS = new ProcessId("payment-sync");
    private static final ProcessId RESULTS = new ProcessId("lab-results-intake");

    private final Escalation larkfield = Larkfield.escalation();

    @Test
    void itIsASha256ByWhichProcessesDiffer() {
        assertThat(PolicyHash.of(larkfield, PAYMENTS))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(PolicyHash.of(larkfield, RESULTS));
    }

    @Test
    void anotherTargetCountsForTheProcessesOfThatPolicyAlone() {
        Escalation changed = Changed.policies(
                larkfield,
                policy -> policy.id().value().equals("money-urgent")
                        ? new EscalationPolicy(
                                policy.id(),
                                policy.title(),
                                policy.processes(),
                                policy.severities(),
                                policy.owner(),
                                policy.approver(),
                                policy.reviewed(),
                                policy.reviewBy(),
                                policy.rationale(),
                                new EscalationPolicy.Targets(
                                        policy.targets().acknowledge().plusMinutes(1),
                                        policy.targets().firstUpdate(),
                                        policy.targets().restore()),
                                policy.steps(),
                                policy.onExhausted())
                        : policy);

        assertThat(PolicyHash.of(changed, PAYMENTS)).isNotEqualTo(PolicyHash.of(larkfield, PAYMENTS));
        assertThat(PolicyHash.of(changed, RESULTS)).isEqualTo(PolicyHash.of(larkfield, RESULTS));
    }

    @Test
    void anotherOrderOfTurnsCounts() {
        Escalation changed = Changed.schedules(larkfield, schedule -> Changed.minimum(schedule, 7));

        assertThat(PolicyHash.of(changed, PAYMENTS)).isNotEqualTo(PolicyHash.of(larkfield, PAYMENTS));
    }

    @Test
    void aSwapOrAnAbsenceDoesNotCount() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        List<Absence> absences = new ArrayList<>(larkfield.absences());
        absences.add(new Absence(new PersonId("henrique-vale"), day, day, null));
        Escalation changed = Changed.schedules(
                Changed.absences(larkfield, absences), schedule -> Changed.overrides(schedule, List.of()));

        assertThat(changed).isNotEqualTo(larkfield);
        assertThat(PolicyHash.of(changed, PAYMENTS)).isEqualTo(PolicyHash.of(larkfield, PAYMENTS));
    }

    /** Texts that could be cut in two ways are not confused. */
    @Test
    void whatEndsInOneValueDoesNotBeginInTheNext() {
        assertThat(CanonicalText.of(List.of("ab", "c"))).isNotEqualTo(CanonicalText.of(List.of("a", "bc")));
        assertThat(CanonicalText.of(List.of(List.of("a"), List.of())))
                .isNotEqualTo(CanonicalText.of(List.of(List.of(), List.of("a"))));
    }
}
