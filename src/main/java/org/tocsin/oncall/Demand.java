package org.tocsin.oncall;

import java.util.List;
import java.util.function.Function;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.Schedule;

/** How many a schedule asks for: its minimum, more on its public holidays, more during its peaks; the largest counts. */
final class Demand {
    private Demand() {}

    /**
     * @param holidays the part of the time that is a holiday
     * @param peaks the part of the time that is a peak
     */
    static Places of(
            Schedule schedule,
            Escalation escalation,
            Span time,
            Function<HolidaysId, List<Span>> holidays,
            Function<PeakId, List<Span>> peaks) {
        Places places = Places.always(schedule.minimum(), time);
        if (schedule.holidayMinimum() > schedule.minimum()) {
            for (HolidaysId id : schedule.holidays()) {
                holidays.apply(id).forEach(span -> places.atLeast(schedule.holidayMinimum(), span));
            }
        }
        for (PeakId id : schedule.peaks()) {
            escalation
                    .peak(id)
                    .ifPresent(peak -> peaks.apply(id).forEach(span -> places.atLeast(peak.minimum(), span)));
        }
        return places;
    }
}
