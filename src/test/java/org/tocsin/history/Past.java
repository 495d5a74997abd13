package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;

/**
 * A repository whose commits are written one by one, each a minute after the one before. A commit has the files of its first
 * parent but for those that are named.
 */
final class Past implements AutoCloseable {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final Repository repository;
    private final Map<String, ObjectId> commits = new HashMap<>();
    private final Map<String, Map<String, String>> trees = new HashMap<>();
    private String last = "";

    private Past(Repository repository) {
        this.repository = repository;
    }

    static Past in(Path folder) {
        try {
            return new Past(Git.init()
                    .setDirectory(folder.toFile())
                    .setInitialBranch("main")
                    .call()
                    .getRepository());
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A commit after the last one. */
    Past then(String name, Map<String, String> files) {
        return last.isEmpty() ? commit(name, files) : commit(name, files, last);
    }

    /**
     * A commit, at which {@code main} stands from now on.
     *
     * @param files their text by path, which may be several lines; empty for a file that is gone
     */
    Past commit(String name, Map<String, String> files, String... parents) {
        Map<String, String> tree =
                new TreeMap<>(parents.length == 0 ? Map.of() : trees.getOrDefault(parents[0], Map.of()));
        files.forEach((path, text) -> {
            if (text.isEmpty()) {
                tree.remove(path);
            } else {
                tree.put(path, text);
            }
        });
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(write(tree, inserter));
            for (String parent : parents) {
                commit.addParentId(commits.get(parent));
            }
            PersonIdent author = new PersonIdent(
                    "Ana Example", "ana@example.com", BEGIN.plus(Duration.ofMinutes(commits.size())), ZoneOffset.UTC);
            commit.setAuthor(author);
            commit.setCommitter(author);
            commit.setMessage(name + "\n");
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            commits.put(name, id);
            trees.put(name, tree);
            stand(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        last = name;
        return this;
    }

    private static ObjectId write(Map<String, String> tree, ObjectInserter inserter) throws IOException {
        DirCache index = DirCache.newInCore();
        DirCacheBuilder builder = index.builder();
        for (Map.Entry<String, String> file : tree.entrySet()) {
            DirCacheEntry entry = new DirCacheEntry(file.getKey());
            entry.setFileMode(FileMode.REGULAR_FILE);
            entry.setObjectId(
                    inserter.insert(Constants.OBJ_BLOB, file.getValue().getBytes(StandardCharsets.UTF_8)));
            builder.add(entry);
        }
        builder.finish();
        return index.writeTree(inserter);
    }

    private void stand(ObjectId commit) throws IOException {
        RefUpdate main = repository.updateRef("refs/heads/main");
        main.setNewObjectId(commit);
        main.forceUpdate();
    }

    /** The hash of a commit. */
    String hash(String name) {
        return Objects.requireNonNull(commits.get(name)).name();
    }

    /** The name of a commit. */
    String name(String hash) {
        return commits.entrySet().stream()
                .filter(commit -> commit.getValue().name().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The paths that the last commit has. */
    Map<String, String> files() {
        return trees.getOrDefault(last, Map.of());
    }

    @Override
    public void close() {
        repository.close();
    }
}
