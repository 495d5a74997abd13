package org.tocsin.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Puts a finished folder in the place of the last one by renaming, and mends what a killed run left behind.
 *
 * @param target what readers see
 * @param next what will be seen; after a swap, the output before
 * @param last where the output stands between the two renames, and at no other time
 */
record Swap(Path target, Path next, Path last) {
    /** Brings the folders back to a state from which a build can start. */
    void mend() throws IOException {
        if (!exists(last)) {
            return;
        }
        if (!exists(target)) {
            rename(last, target);
        } else if (!exists(next)) {
            rename(last, next);
        } else {
            delete(last);
        }
    }

    /** Swaps; when the new folder cannot take its place, the last output is put back. */
    void swap() throws IOException {
        boolean replaces = exists(target);
        if (replaces) {
            rename(target, last);
        }
        try {
            rename(next, target);
        } catch (IOException e) {
            if (replaces) {
                rename(last, target);
            }
            throw e;
        }
        if (replaces) {
            rename(last, next);
        }
    }

    private static boolean exists(Path folder) {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
