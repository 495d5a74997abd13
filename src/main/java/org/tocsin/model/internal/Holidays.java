package org.tocsin.model.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The public holidays of a place. Each lasts the whole civil day in its zone.
 *
 * @param calendar an id of jollyday's calendars, such as {@code pt}
 * @param regions subdivisions within it, outermost first, such as {@code on} for Ontario in {@code ca}
 * @param also days off besides
 */
public record Holidays(
        HolidaysId id, String name, ZoneId zone, String calendar, List<String> regions, List<Extra> also) {
    public Holidays {
        regions = List.copyOf(regions);
        also = List.copyOf(also);
    }

    /** A day off of the company's own. */
    public record Extra(LocalDate date, String name) {}
}
