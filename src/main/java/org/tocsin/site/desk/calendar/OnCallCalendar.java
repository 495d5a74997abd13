package org.tocsin.site.desk.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.site.calendar.ContentLines;

/**
 * The shifts of a schedule or of a person, from four weeks before a month to half a year after it. Times are in UTC, so that no reader
 * needs to know how clocks go where.
 *
 * <p>A shift keeps its name when it moves: it is that of its turn's hand-off day and of its own day.
 */
public final class OnCallCalendar {
    private static final Duration PAST = Duration.ofDays(28);
    private static final Duration AHEAD = Duration.ofDays(182);
    /** Shifts longer than this would be seen cut off. */
    private static final Duration LONGEST = Duration.ofDays(100);

    private final Escalation escalation;
    private final Editions editions;
    private final Rota rota;
    private final Span shown;
    private final Map<ScheduleId, List<Event>> events = new HashMap<>();

    /**
     * The calendars as they are in a month.
     *
     * @param month when it begins; the calendars are the same all month long, so that nobody fetches them for nothing
     */
    public OnCallCalendar(Escalation escalation, Editions editions, Instant month) {
        this.escalation = escalation;
        this.editions = editions;
        this.shown = new Span(month.minus(PAST), month.plus(AHEAD));
        this.rota = Rota.of(
                escalation, new Span(shown.from().minus(LONGEST), shown.until().plus(LONGEST)));
    }

    /** Everybody's shifts in one schedule. */
    public ContentLines of(Schedule schedule) {
        List<String> lines = new ArrayList<>(head(schedule.title()));
        for (Event event : events(schedule)) {
            lines.addAll(event.lines(name(event.person()) + ": " + schedule.title()));
        }
        return ended(lines);
    }

    /** One person's shifts in all schedules. */
    public ContentLines of(Person person) {
        List<String> lines = new ArrayList<>(head(person.name() + " on call"));
        for (Schedule schedule : escalation.schedules()) {
            for (Event event : events(schedule)) {
                if (event.person().equals(person.id())) {
                    lines.addAll(event.lines("On call: " + schedule.title()));
                }
            }
        }
        return ended(lines);
    }

    /**
     * A shift within the time shown.
     *
     * @param before the lines above its summary
     * @param after those below
     */
    private record Event(PersonId person, List<String> before, List<String> after) {
        List<String> lines(String summary) {
            List<String> lines = new ArrayList<>(before);
            lines.add("SUMMARY:" + ContentLines.escaped(summary));
            lines.addAll(after);
            return lines;
        }
    }

    private List<Event> events(Schedule schedule) {
        return events.computeIfAbsent(schedule.id(), id -> eventsOf(schedule));
    }

    private List<Event> eventsOf(Schedule schedule) {
        ShiftNames names = new ShiftNames(schedule);
        Editions.Edition edition = editions.of(schedule.id());
        String stamp = ContentLines.utc(edition.last());
        List<Event> all = new ArrayList<>();
        for (Shift shift : rota.shifts(schedule.id())) {
            String uid = names.of(shift);
            if (shift.until().isAfter(shown.from()) && shift.from().isBefore(shown.until())) {
                List<String> before = List.of(
                        "BEGIN:VEVENT",
                        "UID:" + uid,
                        "SEQUENCE:" + edition.sequence(),
                        "DTSTAMP:" + stamp,
                        "LAST-MODIFIED:" + stamp,
                        "DTSTART:" + ContentLines.utc(shift.from()),
                        "DTEND:" + ContentLines.utc(shift.until()),
                        "STATUS:CONFIRMED",
                        "TRANSP:TRANSPARENT",
                        "CATEGORIES:On call");
                List<String> after =
                        List.of("DESCRIPTION:" + ContentLines.escaped(handOffs(schedule, shift)), "END:VEVENT");
                all.add(new Event(shift.person(), before, after));
            }
        }
        return all;
    }

    private String handOffs(Schedule schedule, Shift shift) {
        HandOffs around = HandOffs.around(shift, schedule.id(), rota);
        return "From: " + names(around.before()) + "\nTo: " + names(around.after())
                + (shift.source().isOverride() ? "\n" + shift.source().layer() : "");
    }

    private String names(List<PersonId> people) {
        return people.isEmpty()
                ? "nobody"
                : String.join(", ", people.stream().map(this::name).toList());
    }

    private String name(PersonId id) {
        return escalation.person(id).map(Person::name).orElseGet(id::value);
    }

    private static List<String> head(String name) {
        String escaped = ContentLines.escaped(name);
        return List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tocsin//Desk//EN",
                "CALSCALE:GREGORIAN",
                "NAME:" + escaped,
                "X-WR-CALNAME:" + escaped,
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                "X-PUBLISHED-TTL:PT1H");
    }

    private static ContentLines ended(List<String> lines) {
        lines.add("END:VCALENDAR");
        return new ContentLines(lines);
    }
}
