package org.tocsin.problem;

import java.util.Comparator;

/**
 * One thing a person can put right in the repository.
 *
 * @param level whether a build stops for it
 * @param rule stable id, documented in the rules reference
 * @param place where the author should look
 * @param message what is wrong, in the writer's words
 * @param expected what was expected, with real values; empty when the message says it all
 * @param fix what to do about it
 */
public record Problem(Level level, String rule, Place place, String message, String expected, String fix)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::rule)
            .thenComparing(Problem::message)
            .thenComparing(Problem::expected)
            .thenComparing(Problem::fix)
            .thenComparing(Problem::level);

    /** A problem that stops a build. */
    public static Problem error(String rule, Place place, String message, String expected, String fix) {
        return new Problem(Level.ERROR, rule, place, message, expected, fix);
    }

    /** A problem that the author may rightly leave as it is. */
    public static Problem warning(String rule, Place place, String message, String expected, String fix) {
        return new Problem(Level.WARNING, rule, place, message, expected, fix);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
