package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.tocsin.source.SourceFolders;
import org.tocsin.source.SourceTree;

/** The files of one commit, read from git's objects; the work tree is not touched. */
public final class CommitTree implements SourceTree, AutoCloseable {
    private final Repository repository;
    private final String commit;
    private final ObjectId tree;
    private final String prefix;
    private @Nullable Listing listing;

    private CommitTree(Repository repository, RevCommit commit, String prefix) {
        this.repository = repository;
        this.commit = commit.name();
        this.tree = commit.getTree();
        this.prefix = prefix;
    }

    /** Every file of the commit that Tocsin reads. */
    private record Listing(SortedMap<String, ObjectId> blobs, List<String> links) {}

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
        try (RevWalk commits = new RevWalk(git.repository())) {
            return new CommitTree(git.repository(), commits.parseCommit(id), git.prefix());
        }
    }

    /** Made when all files are asked for: who wants one document of each of many commits needs none. */
    private synchronized Listing listing() {
        if (listing == null) {
            listing = listed();
        }
        return listing;
    }

    private Listing listed() {
        SortedMap<String, ObjectId> blobs = new TreeMap<>();
        List<String> links = new ArrayList<>();
        try (TreeWalk files = new TreeWalk(repository)) {
            files.addTree(tree);
            files.setRecursive(true);
            while (files.next()) {
                String path = files.getPathString();
                if (path.startsWith(prefix) && isRead(path.substring(prefix.length()))) {
                    String name = path.substring(prefix.length());
                    if (FileMode.SYMLINK.equals(files.getFileMode())) {
                        links.add(name);
                    } else if (isFile(files.getFileMode())) {
                        blobs.put(name, files.getObjectId(0));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the files of " + commit + ": " + e.getMessage(), e);
        }
        return new Listing(blobs, links);
    }

    private static boolean isRead(String path) {
        int slash = path.indexOf('/');
        boolean inFolder = slash > 0 && SourceFolders.NAMES.contains(path.substring(0, slash)) && !path.contains("/.");
        return inFolder || SourceFolders.CODE_OWNERS.contains(path);
    }

    private static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    private @Nullable ObjectId find(String path) {
        synchronized (this) {
            if (listing != null) {
                return listing.blobs().get(path);
            }
        }
        if (!isRead(path)) {
            return null;
        }
        try (TreeWalk file = TreeWalk.forPath(repository, prefix + path, tree)) {
            return file != null && isFile(file.getFileMode()) ? file.getObjectId(0) : null;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot find " + path + " in " + commit + ": " + e.getMessage(), e);
        }
    }

    /** The commit's full hash. */
    public String commit() {
        return commit;
    }

    @Override
    public List<String> paths() {
        return List.copyOf(listing().blobs().keySet());
    }

    @Override
    public List<String> links() {
        return List.copyOf(listing().links());
    }

    @Override
    public boolean has(String path) {
        return find(path) != null;
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
        ObjectId blob = find(path);
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
