package org.tocsin.importer.upptime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.importer.ForeignText;
import org.tocsin.importer.Unreadable;

/** The files of an Upptime repository on disk. */
final class UpptimeFiles {
    static final String CONFIG = ".upptimerc.yml";
    static final String SUMMARY = "history/summary.json";
    private static final long LARGEST = 50_000_000;
    private static final List<String> NOT_OURS = List.of("api/", "graphs/", "node_modules/", "public/", "package");

    private final Path root;

    UpptimeFiles(Path root) throws Unreadable {
        if (!Files.isDirectory(root)) {
            throw new Unreadable(1, "there is no such folder");
        }
        if (!Files.isRegularFile(root.resolve(CONFIG))) {
            throw new Unreadable(1, "it is not an Upptime repository: it has no " + CONFIG);
        }
        this.root = root;
    }

    /** The state of each site, {@code history/SLUG.yml}, sorted. */
    List<String> history() throws IOException {
        return below(root.resolve("history"), 1).stream()
                .filter(path -> path.endsWith(".yml"))
                .toList();
    }

    /** JSON that somebody saved beside: where issues and comments can be. */
    List<String> saved() throws IOException {
        return below(root, 5).stream()
                .filter(path -> path.endsWith(".json") && !path.equals(SUMMARY))
                .filter(path -> !path.startsWith(".") && NOT_OURS.stream().noneMatch(path::startsWith))
                .toList();
    }

    boolean has(String path) {
        return Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    String text(String path) throws IOException, Unreadable {
        return ForeignText.read(root.resolve(path), LARGEST);
    }

    private List<String> below(Path folder, int depth) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder, depth)) {
            return all.filter(file -> Files.isRegularFile(file) || Files.isSymbolicLink(file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
