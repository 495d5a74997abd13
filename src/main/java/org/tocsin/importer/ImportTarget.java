package org.tocsin.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** An empty or absent folder, which gets a whole import or nothing. */
public final class ImportTarget {
    private final Path folder;

    private ImportTarget(Path folder) {
        this.folder = folder;
    }

    /**
     * The target at a path, once it is known to be free.
     *
     * @throws NotFree when there is a file, or anything in the folder
     */
    public static ImportTarget at(Path folder) throws IOException, NotFree {
        var whole = folder.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            if (!Files.isDirectory(whole)) {
                throw new NotFree(folder + " is a file; name a folder that is empty or not there yet");
            }
            try (var entries = Files.list(whole)) {
                if (entries.findAny().isPresent()) {
                    throw new NotFree(folder + " is not empty; name a folder that is empty or not there yet");
                }
            }
        }
        return new ImportTarget(whole);
    }

    /** Writes beside the target first and moves it there in one step, so that a failure leaves no half of an import. */
    public void write(ImportedSite site) throws IOException {
        var parent = folder.getParent();
        if (parent == null) {
            throw new IOException("cannot write to " + folder + ": it has no folder above it");
        }
        Files.createDirectories(parent);
        var staging = Files.createTempDirectory(parent, folder.getFileName() + ".importing-");
        try {
            var whole = Files.createDirectory(staging.resolve("whole"));
            writeFiles(site, whole);
            Files.deleteIfExists(folder);
            Files.move(whole, folder);
        } finally {
            delete(staging);
        }
    }

    private static void writeFiles(ImportedSite site, Path into) throws IOException {
        write(into.resolve("site/status/settings.yaml"), SiteYaml.statusSettings(site.settings()));
        write(into.resolve("site/status/components.yaml"), SiteYaml.components(site.groups()));
        write(into.resolve("site/desk/settings.yaml"), SiteYaml.deskSettings(site.settings()));
        for (var incident : site.incidents()) {
            var year = incident.id().substring(0, 4);
            write(
                    into.resolve("incidents")
                            .resolve(year)
                            .resolve(incident.id())
                            .resolve("incident.yaml"),
                    IncidentYaml.of(incident));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("").normalize());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The folder holds something already. */
    public static final class NotFree extends Exception {
        NotFree(String message) {
            super(message);
        }
    }
}
