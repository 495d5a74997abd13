package org.tocsin.oncall.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Obligation.Counting;
import org.tocsin.model.internal.Obligation.Later;
import org.tocsin.model.internal.Obligation.Limit;
import org.tocsin.model.internal.Obligation.Roll;
import org.tocsin.oncall.CivilTime;

/**
 * Counts one limit from one instant.
 *
 * <p>Hours are counted as they pass, also where clocks are put forward or back; the latest that can be argued leaves the hour
 * of the event out of the count (Regulation 1182/71 art. 3(1)). Days and months end on the same-numbered day, or the last of a
 * shorter month (art. 3(2)(c)): the safe end is the time of day of the event, the latest is the end of that day, and in the
 * Union of the next working day where it is none (art. 3(4)). A period is never lengthened for want of two working days in it
 * (art. 3(5)), since it is disputed whether that reaches hours. A roll that the obligation itself grants moves both.
 */
final class LimitCount {
    private final ZoneId zone;
    private final Counting counting;
    private final WorkingDays days;

    LimitCount(ZoneId zone, Counting counting, WorkingDays days) {
        this.zone = zone;
        this.counting = counting;
        this.days = days;
    }

    /**
     * The end of a limit.
     *
     * @param later when the event was that may replace the limit; null while it has not come, or there is none
     */
    Deadline end(Limit limit, Instant from, @Nullable Instant later) {
        Deadline end = length(limit, from);
        Later instead = limit.ifLater();
        if (instead != null && later != null && later.isAfter(end.safe())) {
            end = instead.exact() == null
                    ? days(civil(instead.civil()), day(later), time(later), limit)
                    : hours(instead.exact(), later);
        }
        return rolled(end, limit.roll());
    }

    private Deadline length(Limit limit, Instant from) {
        if (limit.exact() != null) {
            return hours(
                    limit.exact(),
                    limit.yearEnd() ? CivilTime.start(yearEnd(from).plusDays(1), zone) : from);
        }
        LocalDate first = limit.yearEnd() ? yearEnd(from) : day(from);
        LocalTime time = limit.yearEnd() ? LocalTime.MIDNIGHT : time(from);
        if (limit.workingDays() > 0) {
            return ofDay(days.after(first, limit.workingDays()), time, limit.by());
        }
        return days(civil(limit.civil()), first, time, limit);
    }

    private Deadline hours(Duration length, Instant from) {
        Instant safe = from.plus(length);
        if (counting == Counting.PLAIN) {
            return new Deadline(safe, safe);
        }
        ZonedDateTime hour = from.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        return new Deadline(safe, hour.toInstant().plus(1, ChronoUnit.HOURS).plus(length));
    }

    /** A roll that the obligation grants stands in the place of the Union's general one. */
    private Deadline days(Period length, LocalDate from, LocalTime time, Limit limit) {
        LocalDate last = from.plus(length);
        Deadline end = ofDay(last, time, limit.by());
        if (counting == Counting.PLAIN || limit.roll() != Roll.NONE || days.works(last)) {
            return end;
        }
        return new Deadline(
                end.safe(), ofDay(days.onOrAfter(last), time, limit.by()).latest());
    }

    private Deadline ofDay(LocalDate last, LocalTime time, @Nullable LocalTime by) {
        if (by != null) {
            Instant end = CivilTime.first(last.atTime(by), zone);
            return new Deadline(end, end);
        }
        return new Deadline(CivilTime.first(last.atTime(time), zone), CivilTime.start(last.plusDays(1), zone));
    }

    private Deadline rolled(Deadline end, Roll roll) {
        return new Deadline(rolled(end.safe(), roll), rolled(end.latest(), roll));
    }

    /** An end at midnight belongs to the day that it closes. */
    private Instant rolled(Instant end, Roll roll) {
        LocalDate last = day(end.minusNanos(1));
        if (roll == Roll.NONE || days.works(last)) {
            return end;
        }
        LocalDate next = days.onOrAfter(last);
        if (roll == Roll.NOON_OF_NEXT_WORKING_DAY) {
            return CivilTime.first(next.atTime(LocalTime.NOON), zone);
        }
        boolean wholeDay = day(end).isAfter(last);
        return wholeDay ? CivilTime.start(next.plusDays(1), zone) : CivilTime.first(next.atTime(time(end)), zone);
    }

    private LocalDate yearEnd(Instant from) {
        return LocalDate.of(day(from).getYear(), 12, 31);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, zone);
    }

    private static Period civil(@Nullable Period civil) {
        return civil == null ? Period.ZERO : civil;
    }
}
