package org.tocsin.drill.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.TimeBand;
import org.tocsin.drill.TimeBands;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.PeakTimes;
import org.tocsin.oncall.Span;

/** Instants that are good to play: one a day in each time band, by the clock of the process's owner. */
final class PlayedInstants {
    private static final int YEAR = 366;
    private static final Duration INTO_PEAK = Duration.ofMinutes(30);
    private static final Map<TimeBand, LocalTime> HOUR = Map.of(
            TimeBand.OFFICE, LocalTime.of(10, 30),
            TimeBand.EVENING, LocalTime.of(19, 30),
            TimeBand.NIGHT, LocalTime.of(2, 30),
            TimeBand.WEEKEND, LocalTime.of(11, 0),
            TimeBand.HOLIDAY, LocalTime.of(11, 0));

    private final Escalation escalation;
    private final ZoneId desk;
    private final LocalDate today;
    private final Map<ProcessId, TimeBands> known = new HashMap<>();
    private final Map<Place, TimeBands> byPlace = new HashMap<>();

    /** Where an owner lives, by which the bands of a process go. Owners of one place share what is worked out for it. */
    private record Place(ZoneId zone, @Nullable HolidaysId holidays) {}

    /** @param desk the zone that counts where a process has no owner */
    PlayedInstants(Escalation escalation, ZoneId desk, LocalDate today) {
        this.escalation = escalation;
        this.desk = desk;
        this.today = today;
    }

    TimeBands bandsOf(ProcessId process) {
        return known.computeIfAbsent(
                process,
                absent -> byPlace.computeIfAbsent(
                        escalation
                                .process(process)
                                .map(BusinessProcess::owner)
                                .flatMap(escalation::person)
                                .map(owner -> new Place(owner.zone(), owner.holidays()))
                                .orElse(new Place(desk, null)),
                        place -> TimeBands.of(escalation, process, desk)));
    }

    /** The bands that come within a year from today. */
    Set<TimeBand> bands(ProcessId process) {
        Set<TimeBand> bands = EnumSet.noneOf(TimeBand.class);
        for (TimeBand band : TimeBand.values()) {
            if (from(today, process, band, YEAR).findFirst().isPresent()) {
                bands.add(band);
            }
        }
        return bands;
    }

    /** The instants of a band, earliest first, of as many days as asked for. */
    Stream<Instant> from(LocalDate first, ProcessId process, TimeBand band, int days) {
        return band == TimeBand.PEAK
                ? peaks(first, days)
                : Stream.iterate(first, day -> day.plusDays(1))
                        .limit(days)
                        .map(day -> CivilTime.first(
                                day.atTime(HOUR.getOrDefault(band, LocalTime.NOON)),
                                bandsOf(process).zone()))
                        .filter(instant -> bandsOf(process).at(instant) == band);
    }

    private Stream<Instant> peaks(LocalDate first, int days) {
        Span time = new Span(CivilTime.start(first, desk), CivilTime.start(first.plusDays(days), desk));
        List<Span> spans = escalation.calendars().peaks().stream()
                .flatMap(peak -> PeakTimes.within(peak, time).stream())
                .sorted()
                .toList();
        return spans.stream()
                .map(span ->
                        span.length().compareTo(INTO_PEAK) > 0 ? span.from().plus(INTO_PEAK) : span.from());
    }
}
