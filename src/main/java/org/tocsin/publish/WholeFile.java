package org.tocsin.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One file for people, such as a book: written whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes a file, in a folder that is made where it is absent; one that is there is replaced when the new one is complete. */
    public static void write(Path file, byte[] bytes) {
        Path target = file.toAbsolutePath().normalize();
        try {
            Path folder = target.getParent();
            if (folder == null || Files.isDirectory(target)) {
                throw new OutputRefused(target + " is a folder; name a file");
            }
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "." + target.getFileName(), ".new");
            try {
                Files.write(written, bytes);
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
        }
    }
}
