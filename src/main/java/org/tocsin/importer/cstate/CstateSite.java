package org.tocsin.importer.cstate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.tocsin.importer.ForeignText;
import org.tocsin.importer.Unreadable;

/** The files of a cState site on disk. */
final class CstateSite {
    private static final List<String> CONFIGS = List.of(
            "hugo.toml",
            "hugo.yaml",
            "hugo.yml",
            "hugo.json",
            "config.toml",
            "config.yaml",
            "config.yml",
            "config.json");
    private static final long LARGEST = 2_000_000;

    private final Path root;

    CstateSite(Path root) {
        this.root = root;
    }

    /** The name of its configuration file. */
    String config() throws Unreadable {
        if (!Files.isDirectory(root)) {
            throw new Unreadable(1, "there is no such folder");
        }
        return CONFIGS.stream()
                .filter(name -> Files.isRegularFile(root.resolve(name)))
                .findFirst()
                .orElseThrow(() ->
                        new Unreadable(1, "it is not a cState site: it has none of " + String.join(", ", CONFIGS)));
    }

    /** Every issue below {@code issues} in the folders that hold content, sorted. */
    List<String> issues(List<String> contentFolders) throws IOException {
        var found = new TreeSet<String>();
        for (var folder : contentFolders) {
            var content = root.resolve(folder).normalize();
            if (!content.startsWith(root.normalize()) || !Files.isDirectory(content)) {
                continue;
            }
            try (var all = Files.walk(content)) {
                all.map(this::path).filter(CstateSite::isIssue).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean isIssue(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var isPage = name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".html");
        return path.contains("/issues/") && isPage && !name.startsWith("_index.") && !name.startsWith(".");
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** A file's text without a byte order mark. */
    String text(String path) throws IOException, Unreadable {
        return ForeignText.read(root.resolve(path), LARGEST);
    }
}
