package org.tocsin.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameter;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Public holidays of countries, of their regions, and of a few exchanges. */
public final class PublicHolidays {
    private PublicHolidays() {}

    /** Whether a calendar is there, and has regions so called, each within the one before. */
    public static boolean known(String calendar, List<String> regions) {
        if (!calendars().contains(calendar)) {
            return false;
        }
        CalendarHierarchy place = manager(calendar).getCalendarHierarchy();
        for (String region : regions) {
            CalendarHierarchy within = place.getChildren().get(region);
            if (within == null) {
                return false;
            }
            place = within;
        }
        return true;
    }

    /**
     * The public holidays of a place and all that it lies in, with their English names.
     *
     * @param until the day after the last that may be among them
     */
    public static SortedMap<LocalDate, String> days(
            String calendar, List<String> regions, LocalDate from, LocalDate until) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        if (from.isBefore(until)) {
            for (Holiday holiday : manager(calendar)
                    .getHolidays(
                            from, until.minusDays(1), HolidayType.PUBLIC_HOLIDAY, regions.toArray(String[]::new))) {
                days.merge(holiday.getDate(), holiday.getDescription(Locale.ENGLISH), PublicHolidays::firstOf);
            }
        }
        return Collections.unmodifiableSortedMap(days);
    }

    /** The ids of all calendars, in small letters and sorted. */
    public static List<String> calendars() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
    }

    private static HolidayManager manager(String calendar) {
        Properties reader = new Properties();
        reader.setProperty(ManagerParameter.CONFIGURATION_SERVICE_IMPL, HolidayFiles.class.getName());
        return HolidayManager.getInstance(ManagerParameters.create(calendar, reader));
    }

    private static String firstOf(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
