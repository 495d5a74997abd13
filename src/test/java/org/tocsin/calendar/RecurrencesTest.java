package org.tocsin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrencesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void theLastDayOfEachMonth() {
        assertThat(Recurrences.days("FREQ=MONTHLY;BYMONTHDAY=-1", NEW_YEAR, NEW_YEAR, LocalDate.of(2026, 4, 1)))
                .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28), LocalDate.of(2026, 3, 31));
    }

    @Test
    void daysCountFromTheStartAndNotFromTheStretchAskedFor() {
        assertThat(Recurrences.days(
                        "FREQ=DAILY;INTERVAL=10", NEW_YEAR, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 2, 1)))
                .containsExactly(LocalDate.of(2026, 1, 21), LocalDate.of(2026, 1, 31));
    }

    @Test
    void theStartIsADayOnlyWhereItFits() {
        assertThat(Recurrences.days("FREQ=WEEKLY;BYDAY=TU;COUNT=2", NEW_YEAR, NEW_YEAR, LocalDate.of(2027, 1, 1)))
                .containsExactly(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 1, 13));
        assertThat(Recurrences.days("FREQ=WEEKLY;BYDAY=TH;COUNT=2", NEW_YEAR, NEW_YEAR, LocalDate.of(2027, 1, 1)))
                .containsExactly(NEW_YEAR, LocalDate.of(2026, 1, 8));
    }

    @Test
    void theDayAfterTheLastIsNotAmongThem() {
        assertThat(Recurrences.days("FREQ=DAILY", NEW_YEAR, NEW_YEAR, NEW_YEAR)).isEmpty();
        assertThat(Recurrences.days("FREQ=DAILY", NEW_YEAR, NEW_YEAR, LocalDate.of(2026, 1, 2)))
                .containsExactly(NEW_YEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
                "FREQ=MONTHLY;BYDAY=1MO",
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24",
                "FREQ=DAILY;UNTIL=20271231"
            })
    void aRuleOfDaysHasNoFault(String rule) {
        assertThat(Recurrences.fault(rule)).isNull();
    }

    @Test
    void aFaultIsSaidInPlainWords() {
        assertThat(Recurrences.fault("FREQ=HOURLY"))
                .isEqualTo("FREQ has to be DAILY, WEEKLY, MONTHLY or YEARLY, since only days count");
        assertThat(Recurrences.fault("FREQ=DAILY;BYHOUR=9"))
                .isEqualTo("BYHOUR, BYMINUTE and BYSECOND say a time of day, and only days count");
        assertThat(Recurrences.fault("FREQ=DAILY;UNTIL=20271231T090000Z"))
                .isEqualTo("UNTIL has to be a day, such as 20271231");
        assertThat(List.of(
                        "",
                        "every day",
                        "BYDAY=MO",
                        "FREQ=DAILY;INTERVAL=0",
                        "FREQ=WEEKLY;BYDAY=XX",
                        "RRULE:FREQ=DAILY"))
                .allSatisfy(rule -> assertThat(Recurrences.fault(rule)).isNotBlank());
    }

    @Test
    void aFaultyRuleHasNoDays() {
        assertThatThrownBy(() -> Recurrences.days("daily", NEW_YEAR, NEW_YEAR, NEW_YEAR.plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a recurrence rule: daily");
    }
}
