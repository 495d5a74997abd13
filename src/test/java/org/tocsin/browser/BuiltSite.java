package org.tocsin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One site on disk, and served.
 *
 * @param name {@code status} or {@code desk}
 * @param origin where it is served; ends in no slash
 */
record BuiltSite(String name, Path folder, String origin) {
    /** Every page, sorted: paths below the folder. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the pages of " + name, e);
        }
    }

    /** The longest page of each kind: those most likely to break. */
    List<String> onePageOfEachKind() {
        TreeMap<String, String> longest = new TreeMap<>();
        Comparator<String> bySize = Comparator.comparingLong(this::size);
        pages().forEach(page -> longest.merge(kind(page), page, (a, b) -> bySize.compare(a, b) < 0 ? b : a));
        return List.copyOf(longest.values());
    }

    String url(String page) {
        return origin + "/" + page.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /**
     * Pages of a kind stand in folders beside one another, {@code incidents/⟨one⟩/postmortem/index.html}, or in one folder,
     * {@code versions/⟨one⟩.html}. The past of a page stands below its own address, however deep that is.
     */
    private static String kind(String page) {
        if (page.startsWith("history/")) {
            return page.replaceFirst("/.*/", "/*/")
                    .replaceFirst("/[0-9a-f]{8}([.]{2})?[0-9a-f]*\\.html$", "/one$1.html");
        }
        return page.replaceFirst("^([^/]+)/(?!people/|compare/|lessons/|run/)[^/]+/", "$1/*/")
                .replaceFirst("/(?!index\\.html$)[^/]+\\.html$", "/*.html");
    }

    private long size(String page) {
        try {
            return Files.size(folder.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot measure " + page, e);
        }
    }
}
