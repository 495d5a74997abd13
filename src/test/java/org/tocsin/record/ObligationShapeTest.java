package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.model.internal.Obligation;

class ObligationShapeTest {
    private static final String PATH = "escalation/obligations/breach.yaml";

    @Test
    void aLimitIsCountedInHoursInDaysOrInWorkingDays() {
        assertThat(limit("event: aware, within: PT72H").exact()).hasToString("PT72H");
        assertThat(limit("event: aware, within: PT72H").civil()).isNull();
        assertThat(limit("stage: authority, within: P1M, roll: next-working-day")
                        .civil())
                .isEqualTo(Period.ofMonths(1));
        assertThat(limit("event: aware, within: P14D").civil()).isEqualTo(Period.ofDays(14));
        assertThat(limit("event: aware, working-days: 4, by: \"17:30\"").workingDays())
                .isEqualTo(4);
    }

    @Test
    void aLimitMayNameTheLastSubmissionTheEndOfTheYearAndWhatComesLate() {
        Obligation.Limit limit = limit("stage: authority, submission: latest, within: P1M");

        assertThat(limit.latest()).isTrue();
        assertThat(limit("event: found, year-end: yes, within: P60D").yearEnd()).isTrue();
        assertThat(limit("event: aware, within: PT24H, if-later: {event: classified, within: PT4H}")
                        .ifLater())
                .isEqualTo(new Obligation.Later("classified", Duration.ofHours(4), null));
    }

    @Test
    void aLimitHasOneLength() {
        assertThat(refused("event: aware, within: PT72H, working-days: 3"))
                .isEqualTo("13:14: this limit has two lengths [limit-length] | one of `within` and `working-days`"
                        + " | Write two limits, one with each; the earlier of them is the deadline.");
        assertThat(refused("event: aware"))
                .isEqualTo("13:14: this limit has no length [limit-length] | one of `within` and `working-days`"
                        + " | Add `within: PT72H`, `within: P1M` or `working-days: 4`.");
    }

    @Test
    void aLimitRunsFromOneThing() {
        assertThat(refused("event: aware, stage: authority, within: PT72H"))
                .contains("this limit runs from an event and from a stage [limit-origin]");
        assertThat(refused("within: PT72H")).contains("this limit runs from nothing [limit-origin]");
        assertThat(refused("event: aware, submission: latest, within: PT72H"))
                .contains("`submission` says which of a stage, and no stage is named [limit-origin]");
        assertThat(refused("stage: authority, year-end: yes, within: P60D"))
                .contains("`year-end` speaks of the year of an event, and no event is named [limit-origin]");
    }

    @Test
    void hoursHaveNoTimeOfDayAtTheirEnd() {
        assertThat(refused("event: aware, within: PT72H, by: \"17:30\""))
                .contains("`by` says a time of day, and this limit is counted in hours [limit-by]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1DT2H", "PT0S", "P0D", "72h", "P", "P-1D", "PT-1H"})
    void aLengthIsByTheCalendarOrByTheClock(String length) {
        assertThat(refused("event: aware, within: " + length))
                .contains("`" + length + "` is not a length of time by the calendar or by the clock [bad-length]"
                        + " | P14D or P1M for days and months by the calendar, or PT72H for hours as they pass");
    }

    private static Obligation.Limit limit(String fields) {
        return Refused.read(Kind.OBLIGATION, PATH, text(fields))
                .stages()
                .get(0)
                .limits()
                .get(0);
    }

    private static String refused(String fields) {
        return Refused.only(Kind.OBLIGATION, PATH, text(fields));
    }

    private static String text(String limit) {
        return """
                name: Breach
                regime: GDPR
                arises: [{fact: data-exposed, comparator: is, value: "yes"}]
                since: 2018-05-25
                checked: 2026-11-20
                responsible: security-officer
                zone: Europe/Lisbon
                stages:
                  - id: authority
                    name: Notification
                    to: The authority
                    limits:
                      - {LIMIT}
                    article: GDPR Art. 33(1)
                    source: https://eur-lex.europa.eu/eli/reg/2016/679/oj
                """.replace("      - {LIMIT}", "           - {" + limit + "}");
    }
}
