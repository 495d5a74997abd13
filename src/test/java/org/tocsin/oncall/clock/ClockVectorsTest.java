package org.tocsin.oncall.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.oncall.clock.Catalogue.at;
import static org.tocsin.oncall.clock.Catalogue.deadlines;
import static org.tocsin.oncall.clock.Catalogue.due;
import static org.tocsin.oncall.clock.Catalogue.latest;
import static org.tocsin.oncall.clock.Catalogue.obligation;
import static org.tocsin.oncall.clock.Catalogue.safe;
import static org.tocsin.oncall.clock.Catalogue.when;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The clocks as the texts have them, article by article. */
class ClockVectorsTest {
    @Test
    void theHourOfTheEventIsNotCountedAtTheLatest() {
        var happened = when("aware", "2026-12-24T16:20+01:00");

        assertThat(safe("gdpr-33", "authority", happened)).isEqualTo(at("2026-12-27T16:20+01:00"));
        assertThat(latest("gdpr-33", "authority", happened)).isEqualTo(at("2026-12-27T17:00+01:00"));
    }

    @Test
    void hoursPassWhereClocksArePutBack() {
        var happened = when("aware", "2026-10-24T10:00+02:00");

        assertThat(safe("gdpr-33", "authority", happened).atZone(ZoneId.of("Europe/Berlin")))
                .hasToString("2026-10-27T09:00+01:00[Europe/Berlin]");
        assertThat(latest("gdpr-33", "authority", happened)).isEqualTo(at("2026-10-27T10:00+01:00"));
    }

    @Test
    void hoursPassWhereClocksArePutForward() {
        var happened = when("aware", "2027-03-27T10:00+01:00");

        assertThat(safe("gdpr-33", "authority", happened)).isEqualTo(at("2027-03-30T11:00+02:00"));
    }

    @Test
    void nis2CountsItsWarningAndNotificationFromAwarenessAndItsReportFromTheSubmission() {
        var happened = when("aware", "2026-11-02T08:10+01:00").submitted("notification", at("2026-11-03T12:00+01:00"));

        assertThat(deadlines("nis2-23", happened))
                .containsExactly(
                        "early-warning 2026-11-03T07:10:00Z 2026-11-03T08:00:00Z",
                        "notification 2026-11-05T07:10:00Z 2026-11-05T08:00:00Z",
                        "progress 2026-12-03T11:00:00Z 2026-12-03T23:00:00Z",
                        "final 2026-12-03T11:00:00Z 2026-12-03T23:00:00Z");
    }

    @Test
    void trustServicesNotifyWithinADay() {
        var happened = when("aware", "2026-11-02T08:10+01:00");

        assertThat(safe("nis2-23-trust-services", "notification", happened)).isEqualTo(at("2026-11-03T08:10+01:00"));
        assertThat(safe("nis2-23", "notification", happened)).isEqualTo(at("2026-11-05T08:10+01:00"));
    }

    @Test
    void whatIsStillHandledAfterAMonthIsReportedOnAndThenWithinAMonthOfItsEnd() {
        var submitted = when("aware", "2026-11-02T08:10+01:00").submitted("notification", at("2026-11-03T12:00+01:00"));
        var longer = submitted.event("handled", at("2026-12-20T09:00+01:00"));

        assertThat(due("nis2-23", "progress", longer).needless()).isFalse();
        assertThat(safe("nis2-23", "progress", longer)).isEqualTo(at("2026-12-03T12:00+01:00"));
        assertThat(safe("nis2-23", "final", longer)).isEqualTo(at("2027-01-20T09:00+01:00"));

        var sooner = submitted.event("handled", at("2026-11-04T09:00+01:00"));

        assertThat(due("nis2-23", "progress", sooner).needless()).isTrue();
        assertThat(safe("nis2-23", "final", sooner)).isEqualTo(at("2026-12-03T12:00+01:00"));
    }

    @Test
    void doraAllowsFourHoursFromClassificationAndADayFromAwareness() {
        var aware = when("aware", "2026-11-03T09:00+01:00");

        assertThat(safe("dora-19", "initial", aware.event("classified", at("2026-11-03T11:30+01:00"))))
                .isEqualTo(at("2026-11-03T15:30+01:00"));
        assertThat(safe("dora-19", "initial", aware.event("classified", at("2026-11-04T07:00+01:00"))))
                .isEqualTo(at("2026-11-04T09:00+01:00"));
    }

    @Test
    void doraAllowsFourHoursFromAClassificationThatCameAfterTheDay() {
        var happened = when("aware", "2026-11-03T09:00+01:00").event("classified", at("2026-11-04T14:00+01:00"));

        assertThat(safe("dora-19", "initial", happened)).isEqualTo(at("2026-11-04T18:00+01:00"));
    }

    @Test
    void doraHoldsADayFromAwarenessWhileNothingIsClassified() {
        var due = due("dora-19", "initial", when("aware", "2026-11-03T09:00+01:00"));

        assertThat(due.safe()).isEqualTo(at("2026-11-04T09:00+01:00"));
        assertThat(due.waitsFor()).containsExactly("classified");
    }

    @Test
    void doraRollsFromAWeekendToNoonOfTheNextWorkingDay() {
        var saturday = when("aware", "2026-11-07T08:00+01:00").event("classified", at("2026-11-07T09:00+01:00"));
        var easterFriday = when("aware", "2027-03-26T08:00+01:00").event("classified", at("2027-03-26T09:00+01:00"));

        assertThat(safe("dora-19", "initial", saturday)).isEqualTo(at("2026-11-09T12:00+01:00"));
        assertThat(latest("dora-19", "initial", saturday)).isEqualTo(at("2026-11-09T12:00+01:00"));
        assertThat(safe("dora-19", "initial", easterFriday)).isEqualTo(at("2027-03-30T12:00+02:00"));
    }

    @Test
    void doraRunsTheIntermediateReportFromTheSubmissionOfTheInitialOne() {
        var happened = when("aware", "2026-11-03T09:00+01:00")
                .event("classified", at("2026-11-03T11:30+01:00"))
                .submitted("initial", at("2026-11-03T13:05+01:00"));

        assertThat(safe("dora-19", "intermediate", happened)).isEqualTo(at("2026-11-06T13:05+01:00"));
    }

    @Test
    void doraRunsTheFinalReportFromTheLastIntermediateOne() {
        var happened = when("aware", "2026-11-03T09:00+01:00")
                .submitted("initial", at("2026-11-03T13:05+01:00"))
                .submitted("intermediate", at("2026-11-05T10:00+01:00"))
                .submitted("intermediate", at("2026-11-11T15:00+01:00"));

        assertThat(safe("dora-19", "final", happened)).isEqualTo(at("2026-12-11T15:00+01:00"));
    }

    @Test
    void doraRollsAMonthThatEndsOnAWeekendToNoonToo() {
        var happened = when("aware", "2026-11-03T09:00+01:00").submitted("intermediate", at("2026-11-12T10:00+01:00"));

        assertThat(safe("dora-19", "final", happened)).isEqualTo(at("2026-12-14T12:00+01:00"));
        assertThat(latest("dora-19", "final", happened)).isEqualTo(at("2026-12-14T12:00+01:00"));
    }

    @Test
    void aMonthEndsOnTheSameDayOrTheLastOfAShorterMonth() {
        var happened = when("aware", "2027-01-29T09:00+01:00").submitted("notification", at("2027-01-31T10:00+01:00"));

        assertThat(safe("nis2-23", "final", happened)).isEqualTo(at("2027-02-28T10:00+01:00"));
    }

    @Test
    void aMonthThatEndsOnASundayCanBeArguedToEndOnTheNextWorkingDay() {
        var happened = when("aware", "2027-01-29T09:00+01:00").submitted("notification", at("2027-01-31T10:00+01:00"));

        assertThat(latest("nis2-23", "final", happened)).isEqualTo(at("2027-03-02T00:00+01:00"));
    }

    @Test
    void craRunsTheReportOfAVulnerabilityFromTheFixAndOfAnIncidentFromTheNotification() {
        var vulnerability =
                when("aware", "2026-10-05T10:00+02:00").event("fix-available", at("2026-10-20T12:00+02:00"));

        assertThat(deadlines("cra-14-vulnerability", vulnerability))
                .containsExactly(
                        "early-warning 2026-10-06T08:00:00Z 2026-10-06T09:00:00Z",
                        "notification 2026-10-08T08:00:00Z 2026-10-08T09:00:00Z",
                        "final 2026-11-03T11:00:00Z 2026-11-03T23:00:00Z");

        var incident = when("aware", "2026-10-05T10:00+02:00").submitted("notification", at("2026-10-07T12:00+02:00"));

        assertThat(safe("cra-14-incident", "final", incident)).isEqualTo(at("2026-11-07T12:00+01:00"));
    }

    @Test
    void craHoldsFromItsFirstDay() {
        assertThat(StatutoryClock.inForce(obligation("cra-14-incident"), at("2026-09-10T23:59+02:00")))
                .isFalse();
        assertThat(StatutoryClock.inForce(obligation("cra-14-incident"), at("2026-09-11T00:00+02:00")))
                .isTrue();
    }

    @Test
    void aForm8kIsFiledOnTheFourthBusinessDayAfterTheDetermination() {
        assertThat(safe("sec-8-k", "form-8-k", when("materiality-determined", "2026-11-18T10:00-05:00")))
                .isEqualTo(at("2026-11-24T17:30-05:00"));
        assertThat(latest("sec-8-k", "form-8-k", when("materiality-determined", "2026-11-18T10:00-05:00")))
                .isEqualTo(at("2026-11-24T17:30-05:00"));
    }

    @Test
    void aDeterminationOnAWeekendCountsFromAndWithTheNextBusinessDay() {
        assertThat(safe("sec-8-k", "form-8-k", when("materiality-determined", "2026-11-14T15:00-05:00")))
                .isEqualTo(at("2026-11-19T17:30-05:00"));
    }

    @Test
    void theCommissionKeepsFederalHolidaysAndNotTheExchanges() {
        assertThat(safe("sec-8-k", "form-8-k", when("materiality-determined", "2026-10-09T10:00-04:00")))
                .as("Columbus Day is none")
                .isEqualTo(at("2026-10-16T17:30-04:00"));
        assertThat(safe("sec-8-k", "form-8-k", when("materiality-determined", "2026-11-09T10:00-05:00")))
                .as("Veterans Day is none")
                .isEqualTo(at("2026-11-16T17:30-05:00"));
        assertThat(safe("sec-8-k", "form-8-k", when("materiality-determined", "2027-03-24T10:00-04:00")))
                .as("Good Friday is one")
                .isEqualTo(at("2027-03-30T17:30-04:00"));
    }

    @Test
    void hipaaAllowsSixtyCalendarDays() {
        var happened = when("discovered", "2026-11-03T09:00-05:00");

        assertThat(deadlines("hipaa-164", happened))
                .containsExactly(
                        "individuals 2027-01-02T14:00:00Z 2027-01-03T05:00:00Z",
                        "secretary 2027-01-02T14:00:00Z 2027-01-03T05:00:00Z");
    }

    @Test
    void hipaaAllowsSixtyDaysAfterTheYearForSmallBreaches() {
        var happened = when("discovered", "2026-11-03T09:00-05:00");

        assertThat(safe("hipaa-164-small", "secretary", happened)).isEqualTo(at("2027-03-01T00:00-05:00"));
        assertThat(latest("hipaa-164-small", "secretary", happened)).isEqualTo(at("2027-03-02T00:00-05:00"));
    }
}
