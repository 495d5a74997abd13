package org.tocsin.importer.statuspage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.importer.ForeignText;
import org.tocsin.importer.Unreadable;

/** The files somebody saved: one, or all in a folder and below that can hold what we look for. */
final class SavedFiles {
    private static final long LARGEST = 50_000_000;
    private static final int DEEPEST = 20;
    private static final int MOST = 10_000;

    private final Path root;
    private final List<String> paths;

    private SavedFiles(Path root, List<String> paths) {
        this.root = root;
        this.paths = paths;
    }

    /** @param source a file or a folder */
    static SavedFiles in(Path source) throws IOException, Unreadable {
        if (Files.isRegularFile(source)) {
            var name = String.valueOf(source.getFileName());
            return new SavedFiles(source.resolveSibling(""), List.of(name));
        }
        if (!Files.isDirectory(source)) {
            throw new Unreadable(1, "there is no such file or folder");
        }
        try (var all = Files.walk(source, DEEPEST)) {
            var paths = all.filter(file -> Files.isRegularFile(file) || Files.isSymbolicLink(file))
                    .map(file -> source.relativize(file).toString().replace('\\', '/'))
                    .filter(SavedFiles::isOfInterest)
                    .sorted()
                    .limit(MOST + 1L)
                    .toList();
            if (paths.size() > MOST) {
                throw new Unreadable(1, "it holds more than " + MOST + " files; name the folder of one page");
            }
            return new SavedFiles(source, paths);
        }
    }

    private static boolean isOfInterest(String path) {
        return path.endsWith(".json") || isFeed(path) || path.endsWith(".rss");
    }

    static boolean isFeed(String path) {
        return path.endsWith(".atom");
    }

    /** Paths below the folder, sorted. */
    List<String> paths() {
        return paths;
    }

    String text(String path) throws IOException, Unreadable {
        return ForeignText.read(root.resolve(path), LARGEST);
    }
}
