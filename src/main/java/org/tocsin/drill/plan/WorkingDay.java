package org.tocsin.drill.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Person;
import org.tocsin.oncall.HolidayTimes;
import org.tocsin.oncall.PeakTimes;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Spans;

/** When people are at work anyway: Monday to Friday from 8 to 18 where they live, no holiday there, and not absent. */
final class WorkingDay {
    private static final int BEGINS = 8;
    private static final int ENDS = 18;

    private final Escalation escalation;
    private final Rota rota;
    private final List<Span> peaks;
    private final Map<HolidaysId, Set<LocalDate>> daysOff = new HashMap<>();

    /** @param rota over the whole time that is asked about */
    WorkingDay(Escalation escalation, Rota rota) {
        this.escalation = escalation;
        this.rota = rota;
        this.peaks = Spans.united(escalation.calendars().peaks().stream()
                .flatMap(peak -> PeakTimes.within(peak, rota.time()).stream())
                .toList());
    }

    /** Whether somebody is at work from an instant for some time. */
    boolean holds(Person person, Instant from, Duration length) {
        ZonedDateTime begins = from.atZone(person.zone());
        ZonedDateTime ends = begins.plus(length);
        return begins.getDayOfWeek() != DayOfWeek.SATURDAY
                && begins.getDayOfWeek() != DayOfWeek.SUNDAY
                && begins.getHour() >= BEGINS
                && ends.toLocalDate().equals(begins.toLocalDate())
                && !ends.isAfter(begins.toLocalDate().atTime(ENDS, 0).atZone(person.zone()))
                && !isOff(person, begins.toLocalDate())
                && !rota.away(person.id(), from);
    }

    /** Whether the day is a public holiday where somebody lives. */
    boolean isOff(Person person, LocalDate day) {
        HolidaysId holidays = person.holidays();
        return holidays != null && daysOff.computeIfAbsent(holidays, this::days).contains(day);
    }

    private Set<LocalDate> days(HolidaysId id) {
        return escalation
                .holidays(id)
                .map(holidays -> HolidayTimes.days(
                                holidays,
                                LocalDate.ofInstant(rota.time().from(), holidays.zone()),
                                LocalDate.ofInstant(rota.time().until(), holidays.zone()))
                        .keySet())
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    /** Whether a peak runs at any time from an instant on. */
    boolean inPeak(Instant from, Duration length) {
        Span time = new Span(from, from.plus(length));
        return !Spans.common(peaks, List.of(time)).isEmpty();
    }
}
