package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Schedule;

/**
 * When somebody has to be on call in a schedule, and when more than usual. Outside its coverage nobody has to be, not on
 * holidays or during peaks either.
 *
 * @param covered sorted and apart, as are the others
 * @param holidays covered time on public holidays
 * @param peaks covered time of each peak
 */
record Wanted(List<Span> covered, List<Span> holidays, Map<Peak, List<Span>> peaks) {
    static Wanted of(Schedule schedule, Escalation escalation, Span time) {
        List<Span> covered = schedule.coverage().isEmpty()
                ? List.of(time)
                : Windows.open(schedule.coverage(), schedule.zone(), time);
        List<Span> holidays = new ArrayList<>();
        schedule.holidays()
                .forEach(id ->
                        escalation.holidays(id).ifPresent(known -> holidays.addAll(HolidayTimes.within(known, time))));
        Map<Peak, List<Span>> peaks = new LinkedHashMap<>();
        schedule.peaks()
                .forEach(id -> escalation
                        .peak(id)
                        .ifPresent(peak -> peaks.put(peak, Spans.common(covered, PeakTimes.within(peak, time)))));
        return new Wanted(covered, Spans.common(covered, Spans.united(holidays)), peaks);
    }
}
