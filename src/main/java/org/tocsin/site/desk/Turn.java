package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * Some time for which the same people are reached in a part.
 *
 * @param begins its first instant within the time that is looked at, ISO-8601; {@code ends} the first after it
 * @param day on which it begins, such as {@code Mon 23 Nov}; empty where that is the day of the one before
 * @param from a time of day; null where it began before the time that is looked at
 * @param until a time of day, with its day where a night does not make that clear; null where it goes on beyond
 * @param people told at once
 */
public record Turn(
        String begins,
        String ends,
        String day,
        @Nullable Moment from,
        @Nullable Moment until,
        List<Callee> people) {
    public Turn {
        people = List.copyOf(people);
    }

    Turn onTheSameDay() {
        return new Turn(begins, ends, "", from, until, people);
    }

    /**
     * Somebody to call.
     *
     * @param phone empty where none is known; {@code dial} are its digits
     */
    public record Callee(Way person, String phone, String dial) {}
}
