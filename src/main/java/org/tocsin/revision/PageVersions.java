package org.tocsin.revision;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every version of every page that is there today, over renames.
 *
 * @param byPath by the page's path today; of each page the newest first. A page that is not committed yet is absent
 * @param reach how far back it is known
 */
public record PageVersions(SortedMap<String, List<PageVersion>> byPath, Reach reach) {
    /** Nothing is known, for there is no repository. */
    public static final PageVersions NONE = new PageVersions(new TreeMap<>(), Reach.NO_REPOSITORY);

    public PageVersions {
        TreeMap<String, List<PageVersion>> copy = new TreeMap<>();
        byPath.forEach((path, versions) -> copy.put(path, List.copyOf(versions)));
        byPath = Collections.unmodifiableSortedMap(copy);
    }

    /** The versions of a page, newest first; none where it was never committed. */
    public List<PageVersion> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** How far back a past is known. */
    public enum Reach {
        /** To its beginning. */
        WHOLE,
        /** To where the clone was cut off. */
        SHALLOW,
        /** Not at all. */
        NO_REPOSITORY
    }
}
