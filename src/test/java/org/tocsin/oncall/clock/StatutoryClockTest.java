package org.tocsin.oncall.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.oncall.clock.Catalogue.at;
import static org.tocsin.oncall.clock.Catalogue.due;
import static org.tocsin.oncall.clock.Catalogue.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Obligation;

class StatutoryClockTest {
    @Test
    void nothingRunsUntilTheEventIsKnown() {
        Due due = due("gdpr-33", "authority", Happened.NOTHING);

        assertThat(due.safe()).isNull();
        assertThat(due.waitsFor()).containsExactly("aware");
        assertThat(due.at(at("2030-01-01T00:00Z"))).isEqualTo(Due.State.NOT_RUNNING);
    }

    @Test
    void aStageAfterOneThatIsNotSubmittedRunsFromItsDeadline() {
        Due due = due("nis2-23", "final", when("aware", "2026-11-02T08:10+01:00"));

        assertThat(due.safe()).isEqualTo(at("2026-12-05T08:10+01:00"));
        assertThat(due.assumed()).containsExactly("notification");
    }

    @Test
    void aNotificationIsInTimeThenArguableThenLate() {
        var aware = when("aware", "2026-12-24T16:20+01:00");
        Due open = due("gdpr-33", "authority", aware);

        assertThat(open.at(at("2026-12-27T16:20+01:00"))).isEqualTo(Due.State.RUNNING);
        assertThat(open.at(at("2026-12-27T16:21+01:00"))).isEqualTo(Due.State.ARGUABLE);
        assertThat(open.at(at("2026-12-27T17:01+01:00"))).isEqualTo(Due.State.OVERDUE);

        assertThat(List.of("2026-12-27T16:20+01:00", "2026-12-27T17:00+01:00", "2026-12-27T17:01+01:00"))
                .extracting(sent -> due("gdpr-33", "authority", aware.submitted("authority", at(sent)))
                        .at(at("2027-01-01T00:00Z")))
                .containsExactly(Due.State.MET, Due.State.MET_ARGUABLY, Due.State.LATE);
    }

    @Test
    void whatAnEventMadeNeedlessIsNeverOverdue() {
        var handled = when("aware", "2026-11-02T08:10+01:00").event("handled", at("2026-11-02T12:00+01:00"));

        assertThat(due("nis2-23", "progress", handled).at(at("2030-01-01T00:00Z")))
                .isEqualTo(Due.State.NEEDLESS);
    }

    @Test
    void everyObligationShippedNamesArticleSourceAndTheDayItWasChecked() {
        assertThat(Catalogue.ESCALATION.obligations())
                .extracting(Obligation::regime)
                .contains("GDPR", "NIS2", "DORA", "CRA", "SEC", "HIPAA")
                .doesNotContain("CIRCIA");
        for (Obligation obligation : Catalogue.ESCALATION.obligations()) {
            assertThat(obligation.checked()).isAfter(LocalDate.parse("2026-01-01"));
            assertThat(obligation.stages())
                    .allSatisfy(stage -> assertThat(stage.source().getScheme()).isEqualTo("https"))
                    .allSatisfy(stage -> assertThat(stage.article()).isNotBlank());
        }
    }
}
