package org.tocsin.problem;

import java.util.Comparator;

/**
 * Where in the repository something stands.
 *
 * @param file repository path with forward slashes
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, counted in characters; 0 when the whole line is meant
 * @param length how many characters to mark, at least 1
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {
    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparingInt(Place::length);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("a place is 1-based: " + line + ":" + column);
        }
        length = Math.max(1, length);
    }

    /** A file as a whole: it is absent, too large, or not text. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 1);
    }

    /** One spot in a file. */
    public static Place of(String file, int line, int column) {
        return new Place(file, line, column, 1);
    }

    /** {@code file:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
