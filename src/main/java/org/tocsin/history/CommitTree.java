package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.tocsin.source.SourceFolders;
import org.tocsin.source.SourceTree;

/** The files of one commit, read from git's objects; the work tree is not touched. */
public final class CommitTree implements SourceTree, AutoCloseable {
    private final Repository repository;
    private final String commit;
    private final TreeMap<String, ObjectId> blobs = new TreeMap<>();
    private final List<String> links = new ArrayList<>();

    private CommitTree(Repository repository, String commit) {
        this.repository = repository;
        this.commit = commit;
    }

    /**
     * Opens a commit of the repository whose work tree is, or lies above, a folder. When the folder lies within the
     * work tree, paths are relative to the folder.
     *
     * @param revision anything git understands: a hash, branch, tag or {@code main~3}; or {@code @2026-10-01}, what was in
     *     force at the end of that day in UTC, or {@code @2026-10-01T08:12Z}, at that instant
     * @return empty when there is no such commit, or no repository
     * @throws UncheckedIOException when the repository cannot be read
     */
    public static Optional<CommitTree> open(Path folder, String revision) {
        try {
            GitFolder git = GitFolder.open(folder).orElse(null);
            if (git == null) {
                return Optional.empty();
            }
            ObjectId id = git.commit(revision);
            if (id == null) {
                git.close();
                return Optional.empty();
            }
            return Optional.of(of(git, id));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read revision " + revision + ": " + e.getMessage(), e);
        }
    }

    /** A commit of an open repository. */
    static CommitTree of(GitFolder git, ObjectId id) throws IOException {
        CommitTree tree = new CommitTree(git.repository(), id.name());
        tree.list(id, git.prefix());
        return tree;
    }

    private void list(ObjectId id, String prefix) throws IOException {
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            RevCommit found = commits.parseCommit(id);
            files.addTree(found.getTree());
            files.setRecursive(true);
            while (files.next()) {
                String path = files.getPathString();
                if (path.startsWith(prefix)) {
                    add(path.substring(prefix.length()), files);
                }
            }
        }
    }

    private void add(String path, TreeWalk files) {
        int slash = path.indexOf('/');
        boolean read = slash > 0 && SourceFolders.NAMES.contains(path.substring(0, slash)) && !path.contains("/.");
        if (!read && !SourceFolders.CODE_OWNERS.contains(path)) {
            return;
        }
        FileMode mode = files.getFileMode();
        if (FileMode.SYMLINK.equals(mode)) {
            links.add(path);
        } else if (FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode)) {
            blobs.put(path, files.getObjectId(0));
        }
    }

    /** The commit's full hash. */
    public String commit() {
        return commit;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(blobs.keySet());
    }

    @Override
    public List<String> links() {
        return List.copyOf(links);
    }

    @Override
    public boolean has(String path) {
        return blobs.containsKey(path);
    }

    @Override
    public long size(String path) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.getObjectSize(blob(path), org.eclipse.jgit.lib.Constants.OBJ_BLOB);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of " + commit + ": " + e.getMessage(), e);
        }
    }

    @Override
    public byte[] bytes(String path) {
        try (ObjectReader reader = repository.newObjectReader()) {
            return reader.open(blob(path)).getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " of " + commit + ": " + e.getMessage(), e);
        }
    }

    private ObjectId blob(String path) {
        ObjectId blob = blobs.get(path);
        if (blob == null) {
            throw new IllegalArgumentException("no such file in commit " + commit + ": " + path);
        }
        return blob;
    }

    @Override
    public void close() {
        repository.close();
    }
}
