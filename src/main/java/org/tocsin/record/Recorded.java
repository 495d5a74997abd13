package org.tocsin.record;

import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;

/**
 * A model value and the file it stands in. Places are found again from the file's text when a problem needs one, so
 * that ten thousand sound records carry no positions.
 *
 * @param path repository path
 * @param locator finds the place of a part of it
 */
public record Recorded<T>(String path, T value, Locator locator) {
    /** Finds where a part of a file stands. */
    @FunctionalInterface
    public interface Locator {
        /** The place of a part, or of the nearest thing around it that is there. */
        Place place(String part);

        /**
         * The place of some characters within the text of a part, where the file keeps texts; else that of the part.
         *
         * @param offset counted in the text without the blanks around it
         */
        default Place within(String part, int offset, int length) {
            return place(part);
        }
    }

    /** A value for a file that is not there. */
    static <T> Recorded<T> absent(String path, T value) {
        return new Recorded<>(path, value, part -> Place.of(path));
    }

    /**
     * Where a part stands.
     *
     * @param part in YAML a path such as {@code customer.updates[2].at}, with {@code !} at its end for the field's name
     *     rather than its value; in AsciiDoc {@code title}, {@code :attribute:} or {@code == Section}
     */
    public Place place(String part) {
        return locator.place(part);
    }

    /**
     * Where some characters of a part's text stand.
     *
     * @param offset counted in the text as the model has it, without the blanks around it
     */
    public Place placeWithin(String part, int offset, int length) {
        return locator.within(part, offset, length);
    }

    /** A problem at a part of this file that stops a build. */
    public Problem error(String rule, String part, String message, String expected, String fix) {
        return Problem.error(rule, place(part), message, expected, fix);
    }

    /** A problem at a part of this file that its author may leave. */
    public Problem warning(String rule, String part, String message, String expected, String fix) {
        return Problem.warning(rule, place(part), message, expected, fix);
    }
}
