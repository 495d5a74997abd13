package org.tocsin.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The folder JBake crawls, with the prose of one bake in it; gone when the bake ends.
 *
 * <p>Its content is where the public wall meets JBake: only what stands on a site's list is laid out here. Files lie side by side
 * under numbers, whatever their paths, for some systems take milliseconds to remove each folder.
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

    /** Lays a file out where the crawler finds it. */
    void layOut(String sourcePath, byte[] text) {
        Path file = root.resolve(sourcePaths.size() + SUFFIX);
        sourcePaths.add(sourcePath);
        try {
            Files.write(file, withoutMark(text));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out " + sourcePath + ": " + e.getMessage(), e);
        }
    }

    /** The bytes after a byte order mark, which JBake warns of. */
    private static byte[] withoutMark(byte[] text) {
        boolean marked = text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        return marked ? Arrays.copyOfRange(text, 3, text.length) : text;
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
