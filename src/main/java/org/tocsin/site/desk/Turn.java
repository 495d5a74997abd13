package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Moment;

/**
 * Some time for which the same people are reached in a part.
 *
 * @param begins its first instant within the time that is looked at, ISO-8601; {@code ends} the first after it
 * @param weekday on which it begins, such as {@code Mon}
 * @param from null where it began before the time that is looked at
 * @param until null where it goes on beyond
 * @param people told at once
 * @param then who follows when they do not answer, in the order asked
 */
public record Turn(
        String begins,
        String ends,
        String weekday,
        @Nullable Moment from,
        @Nullable Moment until,
        List<Callee> people,
        List<Way> then) {
    public Turn {
        people = List.copyOf(people);
        then = List.copyOf(then);
    }

    /**
     * Somebody to call.
     *
     * @param phone empty where none is known; {@code dial} are its digits
     */
    public record Callee(Way person, String phone, String dial) {}
}
