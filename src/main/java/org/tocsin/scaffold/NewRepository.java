package org.tocsin.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder that is free for a new repository: absent, empty, or holding nothing but git's own {@code .git}. */
public final class NewRepository {
    private static final String STAGE = ".tocsin-init";

    private final Path folder;

    private NewRepository(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder, once it is known to be free.
     *
     * @throws Taken when there is a file, or anything else in the folder
     */
    public static NewRepository at(Path folder) throws IOException, Taken {
        if (Files.isDirectory(folder)) {
            for (Path entry : entries(folder)) {
                if (!entry.endsWith(".git")) {
                    throw new Taken(folder + " is not empty (it holds " + entry.getFileName()
                            + "); name a folder that is empty or not there yet");
                }
            }
        } else if (Files.exists(folder)) {
            throw new Taken(folder + " is a file; name a folder that is empty or not there yet");
        }
        return new NewRepository(folder);
    }

    /**
     * Writes all files beside their places first and then moves them there, so that a failure leaves the folder as it
     * was.
     *
     * @param files texts by repository path
     */
    public void write(Map<String, String> files) throws IOException {
        boolean absent = !Files.exists(folder);
        Files.createDirectories(folder);
        Path stage = Files.createDirectory(folder.resolve(STAGE));
        List<Path> moved = new ArrayList<>();
        boolean whole = false;
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = stage.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling(""));
                Files.writeString(path, file.getValue());
            }
            for (Path entry : entries(stage)) {
                moved.add(Files.move(entry, folder.resolve(entry.getFileName().toString())));
            }
            whole = true;
        } finally {
            delete(stage);
            if (!whole) {
                for (Path path : moved) {
                    delete(path);
                }
                if (absent) {
                    Files.delete(folder);
                }
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** The folder holds something already. */
    public static final class Taken extends Exception {
        Taken(String message) {
            super(message);
        }
    }
}
