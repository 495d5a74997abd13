package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.jspecify.annotations.Nullable;

/**
 * Texts by git's names for them. No repository is opened before the first is asked for.
 *
 * <p>Safe for several threads.
 */
public final class Blobs implements AutoCloseable {
    private final Path folder;
    private @Nullable GitFolder git;
    private boolean opened;

    /** Of the repository whose work tree is, or lies above, a folder. */
    public Blobs(Path folder) {
        this.folder = folder;
    }

    /**
     * A text as git keeps it.
     *
     * @return empty where it is not here, as in a clone that is cut off
     * @throws UncheckedIOException when the repository cannot be read
     */
    public Optional<String> text(String blob) {
        GitFolder found = opened();
        if (found == null) {
            return Optional.empty();
        }
        try (ObjectReader reader = found.repository().newObjectReader()) {
            byte[] bytes =
                    reader.open(ObjectId.fromString(blob), Constants.OBJ_BLOB).getBytes();
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (MissingObjectException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + blob + " of " + folder + ": " + e.getMessage(), e);
        }
    }

    private synchronized @Nullable GitFolder opened() {
        if (!opened) {
            opened = true;
            try {
                git = GitFolder.open(folder).orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot open the repository of " + folder + ": " + e.getMessage(), e);
            }
        }
        return git;
    }

    @Override
    public synchronized void close() {
        if (git != null) {
            git.close();
        }
    }
}
