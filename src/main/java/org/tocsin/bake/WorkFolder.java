package org.tocsin.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder JBake crawls, with a file for each document of one bake; gone when the bake ends.
 *
 * <p>Its content is where the public wall meets JBake: only what stands on a site's list is laid out here. Files lie side by side
 * under numbers, whatever their paths, for some systems take milliseconds to remove each folder. They hold no prose, which our
 * engine takes from the shelf, and so one file with many names will do: making and removing many files is slow as well.
 */
final class WorkFolder implements AutoCloseable {
    private static final String SUFFIX = ".adoc";

    private final Path root;
    private final List<String> sourcePaths = new ArrayList<>();

    WorkFolder() {
        try {
            root = Files.createTempDirectory("tocsin-bake");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for temporary files: " + e.getMessage(), e);
        }
    }

    /** Holds what is laid out and nothing else. JBake asks that its other folders exist too, and gets this one: it never uses them. */
    Path content() {
        return root;
    }

    /** Lays a document out where the crawler finds it. */
    void layOut(String sourcePath) {
        Path file = root.resolve(sourcePaths.size() + SUFFIX);
        sourcePaths.add(sourcePath);
        try {
            name(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out " + sourcePath + ": " + e.getMessage(), e);
        }
    }

    private void name(Path file) throws IOException {
        if (sourcePaths.size() > 1) {
            try {
                Files.createLink(file, root.resolve(0 + SUFFIX));
                return;
            } catch (IOException | UnsupportedOperationException e) {
                // No second name, or not one more: then a file of its own.
            }
        }
        Files.writeString(file, "The prose is elsewhere.\n");
    }

    /** The path in the repository of a file that was laid out. */
    String sourcePath(Path laidOut) {
        String name = String.valueOf(laidOut.getFileName());
        return sourcePaths.get(Integer.parseInt(name, 0, name.length() - SUFFIX.length(), 10));
    }

    @Override
    public void close() {
        try {
            for (int i = 0; i < sourcePaths.size(); i++) {
                Files.deleteIfExists(root.resolve(i + SUFFIX));
            }
            Files.delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove temporary files: " + e.getMessage(), e);
        }
    }
}
