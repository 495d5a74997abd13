package org.tocsin.site;

import java.util.Locale;
import java.util.Set;

/**
 * Where a file stands in a site's output, such as {@code incidents/2026-11-03-late-invoices/index.html}.
 *
 * <p>Always relative, below the top of the site and written with slashes, so that no path can leave the output folder.
 *
 * @param value the path
 */
public record PagePath(String value) implements Comparable<PagePath> {
    private static final Set<String> DEVICE_NAMES = Set.of("con", "prn", "aux", "nul");
    private static final int LONGEST_SEGMENT = 200;

    public PagePath {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a page needs a path");
        }
        for (String segment : value.split("/", -1)) {
            rejectSegment(value, segment);
        }
    }

    private static void rejectSegment(String path, String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
            throw new IllegalArgumentException("a page's path must stay below the site: " + path);
        }
        if (segment.length() > LONGEST_SEGMENT) {
            throw new IllegalArgumentException("a page's path has a segment of over 200 characters: " + path);
        }
        if (segment.chars().anyMatch(c -> c < ' ' || c == 0x7f || "\\:*?\"<>|".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("a page's path has a character that file systems refuse: " + path);
        }
        if (DEVICE_NAMES.contains(segment.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a page's path has a name that file systems keep: " + path);
        }
    }

    /**
     * The way from this page back to the top of the site, for relative links.
     *
     * @return {@code ../} once for each folder, so empty for a page at the top
     */
    public String root() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count());
    }

    /** The path below the same folder as this one, such as {@code photo.png} beside a page. */
    public PagePath sibling(String name) {
        return new PagePath(value.substring(0, value.lastIndexOf('/') + 1) + name);
    }

    @Override
    public int compareTo(PagePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
