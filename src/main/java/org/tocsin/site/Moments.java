package org.tocsin.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * Writes times in the zone of a site.
 *
 * <p>Built from the messages alone: the locale data of JDK 17 and 25 differ, the bytes of a page must not.
 */
public final class Moments {
    private final ZoneId zone;
    private final Messages messages;

    public Moments(ZoneId zone, Messages messages) {
        this.zone = zone;
        this.messages = messages;
    }

    /** {@code 3 Nov 2026, 09:12 (UTC+1)}. */
    public Moment at(Instant instant) {
        ZonedDateTime civil = instant.atZone(zone);
        return new Moment(
                instant.toString(),
                messages.text(
                        "time.moment",
                        messages.number(civil.getDayOfMonth()),
                        messages.text("month.short." + civil.getMonthValue()),
                        messages.number(civil.getYear()),
                        clock(civil),
                        offset(civil.getOffset())));
    }

    /** {@code 09:12 (UTC+1)} when the day is the same as that of {@code reference}, else the whole moment. */
    public Moment near(Instant instant, Instant reference) {
        ZonedDateTime civil = instant.atZone(zone);
        if (!civil.toLocalDate().equals(dayOf(reference))) {
            return at(instant);
        }
        return new Moment(
                instant.toString(), messages.text("time.hour", clock(civil), offset(civil.getOffset())), Moment.NEAR);
    }

    /** {@code 3 Nov 2026, 09:12} until {@code 10:30 (UTC+1)}. */
    public MomentRange range(Instant from, Instant until) {
        ZonedDateTime civil = from.atZone(zone);
        String day = on(civil.toLocalDate()).text();
        return sharesOffset(from, until)
                ? new MomentRange(
                        new Moment(from.toString(), messages.text("time.moment.bare", day, clock(civil)), Moment.BARE),
                        near(until, from))
                : new MomentRange(at(from), near(until, from));
    }

    /** {@code 09:12} until {@code 10:30 (UTC+1)} when it begins on the day of {@code reference}, else the whole range. */
    public MomentRange rangeNear(Instant from, Instant until, Instant reference) {
        if (!dayOf(from).equals(dayOf(reference))) {
            return range(from, until);
        }
        return sharesOffset(from, until)
                ? new MomentRange(
                        new Moment(from.toString(), clock(from.atZone(zone)), Moment.CLOCK), near(until, from))
                : new MomentRange(near(from, reference), near(until, from));
    }

    /** {@code 3 Nov 2026}. */
    public Moment on(LocalDate date) {
        return new Moment(
                date.toString(),
                messages.text(
                        "time.date",
                        messages.number(date.getDayOfMonth()),
                        messages.text("month.short." + date.getMonthValue()),
                        messages.number(date.getYear())));
    }

    /** {@code UTC+1}: how far the zone's clocks are from UTC at an instant. */
    public String offsetAt(Instant instant) {
        return offset(instant.atZone(zone).getOffset());
    }

    /** {@code November 2026}. */
    public String month(YearMonth month) {
        return messages.text(
                "time.month", messages.text("month.long." + month.getMonthValue()), messages.number(month.getYear()));
    }

    /** The civil day of an instant in the zone of the site. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private boolean sharesOffset(Instant one, Instant other) {
        return one.atZone(zone).getOffset().equals(other.atZone(zone).getOffset());
    }

    private String clock(ZonedDateTime civil) {
        return messages.text("time.clock", twoDigits(civil.getHour()), twoDigits(civil.getMinute()));
    }

    private String offset(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return messages.text("time.utc", "");
        }
        String hours = (minutes < 0 ? "-" : "+") + messages.number(Math.abs(minutes) / 60);
        int rest = Math.abs(minutes) % 60;
        return messages.text("time.utc", rest == 0 ? hours : hours + ":" + twoDigits(rest));
    }

    private String twoDigits(int number) {
        return messages.digits(number < 10 ? "0" + number : Integer.toString(number));
    }
}
