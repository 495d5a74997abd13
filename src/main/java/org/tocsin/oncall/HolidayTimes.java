package org.tocsin.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.calendar.PublicHolidays;
import org.tocsin.model.internal.Holidays;

/** When the public holidays of a place are: whole civil days there. */
public final class HolidayTimes {
    private HolidayTimes() {}

    /** The part of a time that is a holiday. */
    public static List<Span> within(Holidays holidays, Span time) {
        LocalDate from = Windows.firstDay(time, holidays.zone());
        LocalDate until = LocalDate.ofInstant(time.until(), holidays.zone()).plusDays(1);
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : days(holidays, from, until).keySet()) {
            day(day, holidays).ifPresent(spans::add);
        }
        return Spans.common(Spans.united(spans), List.of(time));
    }

    /**
     * The holidays with their names, the company's own among them.
     *
     * @param until the day after the last that may be among them
     */
    public static SortedMap<LocalDate, String> days(Holidays holidays, LocalDate from, LocalDate until) {
        SortedMap<LocalDate, String> days =
                new TreeMap<>(PublicHolidays.days(holidays.calendar(), holidays.regions(), from, until));
        for (Holidays.Extra extra : holidays.also()) {
            if (!extra.date().isBefore(from) && extra.date().isBefore(until)) {
                days.putIfAbsent(extra.date(), extra.name());
            }
        }
        return days;
    }

    private static Optional<Span> day(LocalDate day, Holidays holidays) {
        return Spans.between(CivilTime.start(day, holidays.zone()), CivilTime.start(day.plusDays(1), holidays.zone()));
    }
}
