package org.tocsin.oncall;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.Window;

/** When weekly windows are open: from the first instant at which clocks show their beginning, until the last of their end. */
public final class Windows {
    private Windows() {}

    /** The part of a time at which any of the windows is open. */
    public static List<Span> open(List<Window> windows, ZoneId zone, Span time) {
        List<Span> open = new ArrayList<>();
        LocalDate end = LocalDate.ofInstant(time.until(), zone).plusDays(1);
        for (Window window : windows) {
            for (LocalDate day = firstDay(time, zone); !day.isAfter(end); day = day.plusDays(1)) {
                if (window.days().contains(day.getDayOfWeek())) {
                    add(day, window.from(), window.until(), zone, open);
                }
            }
        }
        return Spans.common(Spans.united(open), List.of(time));
    }

    /** The part of a time that lies between two times of day, on given days or from them into the next. */
    static List<Span> open(List<LocalDate> days, LocalTime from, LocalTime until, ZoneId zone, Span time) {
        List<Span> open = new ArrayList<>();
        for (LocalDate day : days) {
            add(day, from, until, zone, open);
        }
        return Spans.common(Spans.united(open), List.of(time));
    }

    /** The first day whose window may reach into a time: two days before, since clocks may be put back over midnight. */
    static LocalDate firstDay(Span time, ZoneId zone) {
        return LocalDate.ofInstant(time.from(), zone).minusDays(2);
    }

    private static void add(LocalDate day, LocalTime from, LocalTime until, ZoneId zone, List<Span> open) {
        LocalDate lastDay = until.isAfter(from) ? day : day.plusDays(1);
        Spans.between(CivilTime.first(day.atTime(from), zone), CivilTime.last(lastDay.atTime(until), zone))
                .ifPresent(open::add);
    }
}
