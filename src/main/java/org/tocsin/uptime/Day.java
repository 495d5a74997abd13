package org.tocsin.uptime;

import java.time.LocalDate;
import java.util.List;
import org.tocsin.model.open.StatusEvent;

/**
 * One civil day of a component in the zone of the page; it has 23 or 25 hours where clocks are changed, and today ends now.
 *
 * @param existed whether the component was there on any part of it
 * @param events those that gave it a state other than operational on that day, oldest first
 */
public record Day(LocalDate date, boolean existed, Availability availability, List<StatusEvent> events) {
    public Day {
        events = List.copyOf(events);
    }
}
