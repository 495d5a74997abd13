package org.tocsin.site.desk.calendar;

import java.time.Instant;
import java.util.Map;
import org.tocsin.model.internal.ScheduleId;

/**
 * How often what schedules say was changed, so that calendars of subscribers take the newer of two versions of a shift.
 *
 * @param known of schedules with a history
 * @param otherwise of those without one
 */
public record Editions(Map<ScheduleId, Edition> known, Edition otherwise) {
    public Editions {
        known = Map.copyOf(known);
    }

    /** Without a history: never changed, and as old as the day it is read on. */
    public static Editions none(Instant dayBegins) {
        return new Editions(Map.of(), new Edition(0, dayBegins));
    }

    Edition of(ScheduleId schedule) {
        return known.getOrDefault(schedule, otherwise);
    }

    /**
     * One schedule's.
     *
     * @param sequence how many commits changed it since it was written
     * @param last when the last of them was made
     */
    public record Edition(int sequence, Instant last) {}
}
