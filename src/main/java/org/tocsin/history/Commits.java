package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;
import org.tocsin.source.SourceTree;

/** The files of any commit of a repository, which is opened when the first is asked for. Safe from several threads. */
public final class Commits implements AutoCloseable {
    private final Path folder;
    private final Map<String, Optional<SourceTree>> trees = new ConcurrentHashMap<>();
    private @Nullable GitFolder git;
    private boolean opened;

    /** @param folder within the work tree; paths are relative to it */
    public Commits(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of a commit; good until this is closed.
     *
     * @param hash full
     * @return empty where there is no such commit here, or no repository
     * @throws UncheckedIOException when the repository cannot be read
     */
    public Optional<SourceTree> tree(String hash) {
        return trees.computeIfAbsent(hash, this::find);
    }

    private Optional<SourceTree> find(String hash) {
        try {
            GitFolder repository = opened();
            ObjectId id = repository == null ? null : repository.commit(hash);
            return repository == null || id == null ? Optional.empty() : Optional.of(CommitTree.of(repository, id));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read commit " + hash + ": " + e.getMessage(), e);
        }
    }

    private synchronized @Nullable GitFolder opened() throws IOException {
        if (!opened) {
            git = GitFolder.open(folder).orElse(null);
            opened = true;
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
