package org.tocsin.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the pages of today are called in one commit.
 *
 * @param byPath the pages of today, by the path in the repository that each had then; never changed once made
 * @param folders the top folders that hold these paths; a path without a folder stands for itself
 */
record Followed(Map<String, Set<String>> byPath, Set<String> folders) {
    /** @param prefix of paths in the repository */
    static Followed from(Collection<String> pages, String prefix) {
        Map<String, Set<String>> byPath = new HashMap<>();
        pages.forEach(page -> byPath.put(prefix + page, Set.of(page)));
        return of(byPath);
    }

    private static Followed of(Map<String, Set<String>> byPath) {
        Set<String> folders = new TreeSet<>();
        for (String path : byPath.keySet()) {
            int slash = path.indexOf('/');
            folders.add(slash < 0 ? path : path.substring(0, slash));
        }
        return new Followed(byPath, folders);
    }

    boolean has(String path) {
        return byPath.containsKey(path);
    }

    Set<String> pages(String path) {
        return byPath.getOrDefault(path, Set.of());
    }

    /** @param before what some paths were called one commit earlier, by what they are called here */
    Followed renamed(Map<String, String> before) {
        if (before.isEmpty()) {
            return this;
        }
        Map<String, Set<String>> earlier = new HashMap<>(byPath);
        before.keySet().forEach(earlier::remove);
        before.forEach((path, name) -> earlier.merge(name, pages(path), Followed::union));
        return of(earlier);
    }

    /** What two children of a commit follow, each on its own line. */
    Followed and(Followed other) {
        if (byPath.equals(other.byPath)) {
            return this;
        }
        Map<String, Set<String>> both = new HashMap<>(byPath);
        other.byPath.forEach((path, pages) -> both.merge(path, pages, Followed::union));
        return of(both);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        if (one.equals(other)) {
            return one;
        }
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
