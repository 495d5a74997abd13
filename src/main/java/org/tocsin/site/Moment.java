package org.tocsin.site;

import org.jspecify.annotations.Nullable;

/**
 * A point in time as a page shows it.
 *
 * @param machine for {@code <time datetime>}: ISO-8601 in UTC, or a date
 * @param text for people: {@code 3 Nov 2026, 09:12 (UTC+1)}
 * @param form what the text leaves out, so that a page can write it again for another time zone: {@link #NEAR}, {@link #BARE}
 *     or {@link #CLOCK}; null when it leaves out nothing
 */
public record Moment(String machine, String text, @Nullable String form) {
    /** The day, where it is that of the moment before: {@code 09:12 (UTC+1)}. */
    public static final String NEAR = "near";

    /** The distance from UTC, because the moment behind has it: {@code 3 Nov 2026, 09:12}. */
    public static final String BARE = "bare";

    /** Both: {@code 09:12}. */
    public static final String CLOCK = "clock";

    public Moment(String machine, String text) {
        this(machine, text, null);
    }
}
