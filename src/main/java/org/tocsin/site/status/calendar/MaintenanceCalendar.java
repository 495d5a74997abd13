package org.tocsin.site.status.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.site.Messages;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.site.calendar.ContentLines;

/**
 * The calendar that people subscribe to: maintenance that is planned, under way, or was over less than a year ago.
 *
 * <p>Nothing in it comes from the clock, so it changes when facts do, when work runs over, and when an entry is a year old.
 */
public final class MaintenanceCalendar {
    /** Where it stands. */
    public static final PagePath PATH = new PagePath("calendar.ics");

    private final StatusSettings settings;
    private final List<Maintenance> shown = new ArrayList<>();
    private final Messages messages;
    private final Instant now;

    /** The calendar as it is at an instant. */
    public MaintenanceCalendar(OpenFacts facts, Instant now, Messages messages) {
        this.settings = facts.settings();
        this.messages = messages;
        this.now = now;
        Instant yearAgo = now.atZone(settings.zone()).minusYears(1).toInstant();
        for (Maintenance work : facts.maintenances()) {
            if (work.overSince(now).filter(over -> !over.isAfter(yearAgo)).isEmpty()) {
                shown.add(work);
            }
        }
        shown.sort(Comparator.comparing(Maintenance::begins).thenComparing(Maintenance::id));
    }

    /** The calendar, alone. */
    public List<SiteFile> files() {
        ContentLines lines = lines();
        return List.of(SiteFile.made(PATH, lines, () -> lines.text().getBytes(StandardCharsets.UTF_8)));
    }

    private ContentLines lines() {
        ZoneId zone = settings.zone();
        CalendarZone civil = new CalendarZone(zone);
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Tocsin//Status//" + settings.language().toUpperCase(Locale.ROOT),
                "CALSCALE:GREGORIAN",
                "NAME:" + ContentLines.escaped(name()),
                "X-WR-CALNAME:" + ContentLines.escaped(name()),
                "X-WR-TIMEZONE:" + ContentLines.escaped(zone.getId()),
                "URL:" + settings.url(),
                "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                "X-PUBLISHED-TTL:PT1H"));
        lines.addAll(civil.definition(from(), until()));
        CalendarEvents events = new CalendarEvents(settings, civil, messages, now);
        shown.forEach(work -> lines.addAll(events.lines(work)));
        lines.add("END:VCALENDAR");
        return new ContentLines(lines);
    }

    private String name() {
        return messages.text("calendar.name", settings.name());
    }

    private Instant from() {
        return shown.stream().map(Maintenance::begins).reduce(now, MaintenanceCalendar::earlier);
    }

    private Instant until() {
        return shown.stream()
                .map(work -> work.closed().orElse(work.scheduled().until()))
                .reduce(now, MaintenanceCalendar::later);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
