package org.tocsin.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where in a repository nothing may be written that is no record: folders that are read as records, or published. */
final class Apart {
    private static final List<String> OURS =
            List.of("content", "escalation", "incidents", "site", "templates", "src", "target/site");

    private Apart() {}

    /** The folder of these in which a path lies, wherever symbolic links lead; empty where it lies in none. */
    static Optional<String> folderOf(Path target, Path repository) {
        try {
            Path real = real(target.toAbsolutePath().normalize());
            for (String own : OURS) {
                if (real.startsWith(real(repository.resolve(own)))) {
                    return Optional.of(own);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for " + target + ": " + e.getMessage(), e);
        }
    }

    /** Where a path leads through symbolic links; what is not there yet keeps its name. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null
                ? path.toRealPath()
                : real(parent).resolve(path.getFileName());
    }
}
