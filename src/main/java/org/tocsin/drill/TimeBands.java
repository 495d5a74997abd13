package org.tocsin.drill;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.oncall.HolidayTimes;
import org.tocsin.oncall.PeakTimes;
import org.tocsin.oncall.Span;

/**
 * Says in which band of time an instant falls for a process: by the clock, the weekdays and the public holidays of where its
 * owner lives, and by every peak of the business. What has been worked out for a year is kept.
 */
public final class TimeBands {
    private static final int MORNING = 6;
    private static final int OFFICE_OPENS = 8;
    private static final int OFFICE_CLOSES = 18;
    private static final int NIGHTFALL = 22;

    private final ZoneId zone;
    private final @Nullable Holidays holidays;
    private final List<Peak> peaks;
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();
    private final Map<Integer, List<Span>> busy = new ConcurrentHashMap<>();

    private TimeBands(ZoneId zone, @Nullable Holidays holidays, List<Peak> peaks) {
        this.zone = zone;
        this.holidays = holidays;
        this.peaks = peaks;
    }

    /**
     * The bands of a process.
     *
     * @param otherwise the zone that counts where nobody known owns the process
     */
    public static TimeBands of(Escalation escalation, ProcessId process, ZoneId otherwise) {
        Optional<Person> owner =
                escalation.process(process).map(BusinessProcess::owner).flatMap(escalation::person);
        return new TimeBands(
                owner.map(Person::zone).orElse(otherwise),
                owner.map(Person::holidays).flatMap(escalation::holidays).orElse(null),
                escalation.calendars().peaks());
    }

    /** The zone by whose clock it goes. */
    public ZoneId zone() {
        return zone;
    }

    /** The band that an instant falls in. */
    public TimeBand at(Instant instant) {
        if (inPeak(instant)) {
            return TimeBand.PEAK;
        }
        ZonedDateTime local = instant.atZone(zone);
        if (holiday(local.toLocalDate())) {
            return TimeBand.HOLIDAY;
        }
        int hour = local.getHour();
        boolean weekend = local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (hour < MORNING || hour >= NIGHTFALL) {
            return TimeBand.NIGHT;
        }
        if (weekend) {
            return TimeBand.WEEKEND;
        }
        return hour >= OFFICE_OPENS && hour < OFFICE_CLOSES ? TimeBand.OFFICE : TimeBand.EVENING;
    }

    private boolean holiday(LocalDate day) {
        return holidays != null
                && daysOff.computeIfAbsent(
                                day.getYear(),
                                year -> Set.copyOf(HolidayTimes.days(
                                                holidays, LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                                        .keySet()))
                        .contains(day);
    }

    private boolean inPeak(Instant instant) {
        int year = instant.atZone(ZoneOffset.UTC).getYear();
        return busy.computeIfAbsent(year, this::peaksOf).stream().anyMatch(span -> span.contains(instant));
    }

    private List<Span> peaksOf(int year) {
        Span whole = new Span(
                LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                LocalDate.of(year + 1, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return peaks.stream()
                .flatMap(peak -> PeakTimes.within(peak, whole).stream())
                .toList();
    }
}
