package org.tocsin.bake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folders JBake insists on, with the content of one bake in them; gone when the bake ends.
 *
 * <p>Its content folder is where the public wall meets JBake: only what stands on a site's list is laid out here.
 */
final class WorkFolder implements AutoCloseable {
    private final Path root;

    WorkFolder() {
        try {
            root = Files.createTempDirectory("tocsin-bake");
            for (Path folder : new Path[] {content(), templates(), assets(), output()}) {
                Files.createDirectory(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for temporary files: " + e.getMessage(), e);
        }
    }

    Path root() {
        return root;
    }

    Path content() {
        return root.resolve("content");
    }

    Path templates() {
        return root.resolve("templates");
    }

    Path assets() {
        return root.resolve("assets");
    }

    Path output() {
        return root.resolve("output");
    }

    /** Lays a file out where the crawler finds it, at the same path as in the repository. */
    void layOut(String sourcePath, byte[] text) {
        Path file = content().resolve(sourcePath).normalize();
        if (!file.startsWith(content())) {
            throw new IllegalArgumentException("no path inside the repository: " + sourcePath);
        }
        try {
            Files.createDirectories(file.getParent());
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
        return content().relativize(laidOut).toString().replace('\\', '/');
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove temporary files: " + e.getMessage(), e);
        }
    }
}
