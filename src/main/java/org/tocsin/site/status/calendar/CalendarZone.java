package org.tocsin.site.status.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.site.calendar.ContentLines;

/** The zone of a calendar: what {@code VTIMEZONE} says of it, and how times are written in it. */
final class CalendarZone {
    private static final DateTimeFormatter CIVIL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;

    CalendarZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    /** What follows the name of a property that is a time in this zone: {@code ;TZID=Europe/Berlin:20261103T091200}. */
    String at(Instant instant) {
        ZonedDateTime civil = instant.atZone(zone);
        boolean secondOfTwo =
                !rules.getValidOffsets(civil.toLocalDateTime()).get(0).equals(civil.getOffset());
        return secondOfTwo ? ":" + ContentLines.utc(instant) : ";TZID=" + parameter() + ":" + CIVIL.format(civil);
    }

    /** The lines that say how clocks go in this zone, for all times between two instants. */
    List<String> definition(Instant from, Instant until) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        ZoneOffsetTransition first = rules.previousTransition(from.plusNanos(1));
        if (first == null) {
            ZoneOffset offset = rules.getOffset(from);
            addObservance(lines, "STANDARD", BEGINNING, offset, offset);
        } else {
            add(lines, first);
        }
        Instant done = first == null ? from : first.getInstant();
        for (ZoneOffsetTransition next = rules.nextTransition(done);
                next != null && !next.getInstant().isAfter(until);
                next = rules.nextTransition(next.getInstant())) {
            add(lines, next);
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private void add(List<String> lines, ZoneOffsetTransition change) {
        addObservance(
                lines,
                rules.isDaylightSavings(change.getInstant()) ? "DAYLIGHT" : "STANDARD",
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private static void addObservance(
            List<String> lines, String name, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        lines.add("BEGIN:" + name);
        lines.add("DTSTART:" + CIVIL.format(begins));
        lines.add("TZOFFSETFROM:" + offset(before));
        lines.add("TZOFFSETTO:" + offset(after));
        lines.add("END:" + name);
    }

    /** {@code +0100}; with seconds where the zone had them. */
    private static String offset(ZoneOffset offset) {
        String id = offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId();
        return id.replace(":", "");
    }

    private String parameter() {
        String id = zone.getId();
        return id.indexOf(':') >= 0 ? '"' + id + '"' : id;
    }
}
