package org.tocsin.model.internal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of each of some weekdays, in civil time.
 *
 * @param days on which it begins; never empty
 * @param until the same as {@code from} for a whole day; earlier than {@code from} for one that ends on the next day
 */
public record Window(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    public Window {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }
}
