package org.tocsin.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tocsin.cli.OnCallAnswer.Contact;
import org.tocsin.cli.OnCallAnswer.Duty;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Windows;

/** When somebody is on call, for themselves: first whether they are now, then when next. */
final class OnCallText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final Duration A_DAY = Duration.ofDays(1);

    private final OnCallAnswer answer;
    private final ZoneId zone;

    private OnCallText(OnCallAnswer answer) {
        this.answer = answer;
        this.zone = answer.person().zone();
    }

    static String of(OnCallAnswer answer) {
        return new OnCallText(answer).text();
    }

    private String text() {
        StringBuilder out =
                new StringBuilder(headline()).append("\nTimes are those of ").append(zone.getId());
        out.append(".\n");
        for (Duty duty : answer.shifts()) {
            out.append('\n')
                    .append(times(duty))
                    .append("  ")
                    .append(duty.schedule().title());
            if (duty.shift().source().isOverride()) {
                out.append(" (").append(duty.shift().source().layer()).append(')');
            }
            out.append("\n    ").append(before(duty));
            out.append("\n    ").append(after(duty)).append('\n');
        }
        return out.toString();
    }

    private String headline() {
        String name = answer.person().name();
        List<Duty> present = answer.shifts().stream()
                .filter(duty -> duty.shift().span().contains(answer.now()))
                .toList();
        if (!present.isEmpty()) {
            Duty duty = present.get(0);
            return name + " is on call now, until " + at(duty.shift().until()) + ": "
                    + String.join(
                            ", ",
                            present.stream().map(one -> one.schedule().title()).toList()) + ".";
        }
        return answer.shifts().stream()
                .filter(duty -> duty.shift().from().isAfter(answer.now()))
                .findFirst()
                .map(duty -> name + " is on call next from " + at(duty.shift().from()) + ": "
                        + duty.schedule().title() + ".")
                .orElse(name + " is not on call from " + at(answer.time().from()) + " until "
                        + at(answer.time().until()) + ".");
    }

    private String times(Duty duty) {
        ZonedDateTime from = duty.shift().from().atZone(zone);
        ZonedDateTime until = duty.shift().until().atZone(zone);
        boolean sameDay = from.toLocalDate().equals(until.toLocalDate());
        return DAY.format(from) + " " + CLOCK.format(from) + " to "
                + (sameDay ? CLOCK.format(until) : DAY.format(until) + " " + CLOCK.format(until));
    }

    private String at(Instant instant) {
        ZonedDateTime civil = instant.atZone(zone);
        return DAY.format(civil) + " " + CLOCK.format(civil);
    }

    private static String before(Duty duty) {
        return duty.before().isEmpty()
                        && needless(duty.schedule(), duty.shift().from().minusNanos(1))
                ? turn(duty) + " begins; nobody hands over"
                : "from " + people(duty.before());
    }

    private static String after(Duty duty) {
        return duty.after().isEmpty() && needless(duty.schedule(), duty.shift().until())
                ? turn(duty) + " ends; nobody takes over"
                : "to   " + people(duty.after());
    }

    /** Whether nobody has to be on call then; elsewhere nobody is a hole, and is said as one. */
    private static boolean needless(Schedule schedule, Instant at) {
        Span then = new Span(at, at.plusSeconds(1));
        return !schedule.coverage().isEmpty()
                && Windows.open(schedule.coverage(), schedule.zone(), then).stream()
                        .noneMatch(span -> span.contains(at));
    }

    private static String turn(Duty duty) {
        return duty.shift().span().length().compareTo(A_DAY) <= 0 ? "the day's turn" : "the turn";
    }

    private static String people(List<Contact> people) {
        return people.isEmpty()
                ? "nobody"
                : String.join(
                        ", ",
                        people.stream()
                                .map(one -> one.phone().isEmpty() ? one.name() : one.name() + ", " + one.phone())
                                .toList());
    }
}
