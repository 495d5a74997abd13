package org.tocsin.model.internal;

import java.util.List;

/** Public holidays, peaks and deployment slots: {@code escalation/calendars.yaml}. */
public record Calendars(List<Holidays> holidays, List<Peak> peaks, List<Slot> slots) {
    public Calendars {
        holidays = List.copyOf(holidays);
        peaks = List.copyOf(peaks);
        slots = List.copyOf(slots);
    }
}
