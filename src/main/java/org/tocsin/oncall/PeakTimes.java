package org.tocsin.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.calendar.Recurrences;
import org.tocsin.model.internal.Days;
import org.tocsin.model.internal.Peak;

/** When a peak is: on each of its days, or from them into the next where it ends before it begins. */
public final class PeakTimes {
    private PeakTimes() {}

    /** The part of a time that is a peak. */
    public static List<Span> within(Peak peak, Span time) {
        LocalDate from = Windows.firstDay(time, peak.zone());
        LocalDate until = LocalDate.ofInstant(time.until(), peak.zone()).plusDays(1);
        return Windows.open(days(peak, from, until), peak.from(), peak.until(), peak.zone(), time);
    }

    /**
     * The days on which it begins.
     *
     * @param until the day after the last that may be among them
     */
    public static List<LocalDate> days(Peak peak, LocalDate from, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        String rule = peak.recurrence();
        LocalDate starts = peak.starts();
        if (rule != null && starts != null) {
            days.addAll(Recurrences.days(rule, starts, from, until));
        }
        for (Days stretch : peak.days()) {
            LocalDate day = stretch.from().isBefore(from) ? from : stretch.from();
            for (; !day.isAfter(stretch.through()) && day.isBefore(until); day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days.stream().distinct().sorted().toList();
    }
}
