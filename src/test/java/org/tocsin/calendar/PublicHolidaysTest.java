package org.tocsin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PublicHolidaysTest {
    @Test
    void aCountryHasItsHolidaysWithTheirNames() {
        assertThat(PublicHolidays.days("pt", List.of(), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 2)))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        LocalDate.of(2026, 12, 1), "Independence Day",
                        LocalDate.of(2026, 12, 8), "Immaculate Conception Day",
                        LocalDate.of(2026, 12, 25), "Christmas",
                        LocalDate.of(2027, 1, 1), "New Year's Day")));
    }

    @Test
    void theLastDayIsNotAmongThem() {
        assertThat(PublicHolidays.days("pt", List.of(), LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25)))
                .isEmpty();
        assertThat(PublicHolidays.days("pt", List.of(), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25)))
                .isEmpty();
    }

    @Test
    void aRegionHasThoseOfItsCountryAndItsOwn() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        LocalDate until = LocalDate.of(2028, 1, 1);

        assertThat(PublicHolidays.days("de", List.of("by"), from, until))
                .containsKey(LocalDate.of(2027, 1, 6))
                .containsAllEntriesOf(PublicHolidays.days("de", List.of(), from, until));
        assertThat(PublicHolidays.days("de", List.of(), from, until)).doesNotContainKey(LocalDate.of(2027, 1, 6));
    }

    @Test
    void aHolidayThatIsMovedOffAWeekendIsOnTheDayOff() {
        assertThat(PublicHolidays.days("gb", List.of(), LocalDate.of(2027, 12, 24), LocalDate.of(2027, 12, 31)))
                .containsOnlyKeys(LocalDate.of(2027, 12, 27), LocalDate.of(2027, 12, 28));
    }

    @Test
    void placesAreKnownByTheirIds() {
        assertThat(PublicHolidays.known("pt", List.of())).isTrue();
        assertThat(PublicHolidays.known("ca", List.of("on"))).isTrue();
        assertThat(PublicHolidays.known("ca", List.of("ontario"))).isFalse();
        assertThat(PublicHolidays.known("atlantis", List.of())).isFalse();
        assertThat(PublicHolidays.calendars()).contains("pt", "nz", "us").isSorted();
    }
}
