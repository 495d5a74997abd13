package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.tocsin.source.SourceTree;

/** The commits that touched the folder {@code escalation/}. */
public final class EscalationHistory implements AutoCloseable {
    private final GitFolder git;
    private final FolderChanges folder;
    private final Set<ObjectId> cutAt;

    private EscalationHistory(GitFolder git) throws IOException {
        this.git = git;
        this.folder = new FolderChanges(git);
        this.cutAt = git.repository().getObjectDatabase().getShallowCommits();
    }

    /**
     * The history of the repository whose work tree is, or lies above, a folder.
     *
     * @return empty where there is no repository
     * @throws UncheckedIOException when the repository cannot be read, as do all others here
     */
    public static Optional<EscalationHistory> open(Path folder) {
        try {
            GitFolder git = GitFolder.open(folder).orElse(null);
            return git == null ? Optional.empty() : Optional.of(new EscalationHistory(git));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the history of " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * Commits on one line, newest first.
     *
     * @param shallow whether the clone was cut off, so that earlier ones are not here
     * @param more whether earlier ones are here and were left out
     */
    public record Line(List<Commit> commits, boolean shallow, boolean more) {
        public Line {
            commits = List.copyOf(commits);
        }
    }

    /** The full hash of a revision, which may also be one of {@link CommitTree#open}; empty where there is no such commit. */
    public Optional<String> hash(String revision) {
        try {
            return Optional.ofNullable(git.commit(revision)).map(ObjectId::name);
        } catch (IOException e) {
            throw unreadable(revision, e);
        }
    }

    /** Whether the clone was cut off, so that earlier commits are not here. */
    public boolean isShallow() {
        return !cutAt.isEmpty();
    }

    /**
     * The commits on the line of first parents that ends with a revision. A merge stands for all that it brought.
     *
     * @param after where the line begins, itself left out; null for the first commit of all. Where it is not on the line, every
     *     commit that one has and the other lacks is told, and no merge
     * @param most how many at most
     */
    public Line line(@Nullable String after, String revision, int most) {
        List<Commit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(git.repository())) {
            ObjectId end = git.commit(revision);
            ObjectId begin = after == null ? null : git.commit(after);
            RevCommit commit = end == null ? null : walk.parseCommit(end);
            if (begin != null && end != null && !isOnLine(begin, end)) {
                return new Line(since(begin.name(), end.name()), !cutAt.isEmpty(), false);
            }
            while (commit != null && !commit.equals(begin)) {
                if (cutAt.contains(commit)) {
                    return new Line(commits, true, false);
                }
                RevCommit parent = commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
                Commit found = touching(parent, commit);
                if (found != null) {
                    if (commits.size() == most) {
                        return new Line(commits, false, true);
                    }
                    commits.add(commit.getParentCount() > 1 ? merge(commit, found) : found);
                }
                commit = parent;
            }
            return new Line(commits, false, false);
        } catch (IOException e) {
            throw unreadable(revision, e);
        }
    }

    private boolean isOnLine(ObjectId begin, ObjectId end) throws IOException {
        try (RevWalk walk = new RevWalk(git.repository())) {
            RevCommit commit = walk.parseCommit(end);
            while (commit != null && !commit.equals(begin)) {
                commit = commit.getParentCount() == 0 ? null : walk.parseCommit(commit.getParent(0));
            }
            return commit != null;
        }
    }

    /** Every commit reached from one revision and not from another that is no merge, newest first. */
    public List<Commit> since(String base, String revision) {
        try (RevWalk walk = new RevWalk(git.repository())) {
            ObjectId end = git.commit(revision);
            ObjectId begin = git.commit(base);
            if (end == null || begin == null) {
                return List.of();
            }
            walk.markStart(walk.parseCommit(end));
            walk.markUninteresting(walk.parseCommit(begin));
            return written(walk);
        } catch (IOException e) {
            throw unreadable(revision, e);
        }
    }

    /** The files of a commit. Good until this is closed. */
    public SourceTree tree(String hash) {
        try {
            return CommitTree.of(git, ObjectId.fromString(hash));
        } catch (IOException e) {
            throw unreadable(hash, e);
        }
    }

    /** Names the content of the folder as {@link Commit#folder()} does; empty where a commit has none. */
    public String folder(String hash) {
        try (RevWalk walk = new RevWalk(git.repository())) {
            ObjectId content = folder.content(walk.parseCommit(ObjectId.fromString(hash)));
            return content == null ? "" : content.name();
        } catch (IOException e) {
            throw unreadable(hash, e);
        }
    }

    /** The files that were renamed from one commit to another: their paths before, by those afterwards. */
    public Map<String, String> renamed(String before, String after) {
        try (RevWalk walk = new RevWalk(git.repository())) {
            return folder.between(
                            walk.parseCommit(ObjectId.fromString(before)), walk.parseCommit(ObjectId.fromString(after)))
                    .renamed();
        } catch (IOException e) {
            throw unreadable(after, e);
        }
    }

    /** Whether other files are, in the folder, those of a commit. */
    public boolean holds(String hash, SourceTree other) {
        SourceTree mine = tree(hash);
        List<String> paths = FolderChanges.within(mine);
        return paths.equals(FolderChanges.within(other))
                && paths.stream().allMatch(path -> Arrays.equals(mine.bytes(path), other.bytes(path)));
    }

    private @Nullable Commit touching(@Nullable RevCommit parent, RevCommit commit) throws IOException {
        ObjectId now = folder.content(commit);
        ObjectId before = parent == null ? null : folder.content(parent);
        if (Objects.equals(now, before)) {
            return null;
        }
        FolderChanges.Difference difference = folder.between(parent, commit);
        Message message = Message.of(commit.getFullMessage());
        return new Commit(
                commit.name(),
                parent == null ? null : parent.name(),
                commit.getAuthorIdent().getName(),
                commit.getCommitterIdent().getWhenAsInstant(),
                message.subject(),
                message.rationale(),
                now == null ? "" : now.name(),
                difference.changed(),
                difference.renamed());
    }

    /** The merge as the people tell it whose work it brought. */
    private Commit merge(RevCommit merge, Commit as) throws IOException {
        List<Commit> brought;
        try (RevWalk walk = new RevWalk(git.repository())) {
            for (int i = 1; i < merge.getParentCount(); i++) {
                walk.markStart(walk.parseCommit(merge.getParent(i)));
            }
            walk.markUninteresting(walk.parseCommit(merge.getParent(0)));
            brought = written(walk);
        }
        return Merge.told(as, brought);
    }

    private List<Commit> written(RevWalk walk) throws IOException {
        walk.sort(RevSort.TOPO);
        List<Commit> commits = new ArrayList<>();
        for (RevCommit commit : walk) {
            if (commit.getParentCount() <= 1 && !cutAt.contains(commit)) {
                try (RevWalk parents = new RevWalk(git.repository())) {
                    Commit found = touching(
                            commit.getParentCount() == 0 ? null : parents.parseCommit(commit.getParent(0)), commit);
                    if (found != null) {
                        commits.add(found);
                    }
                }
            }
        }
        return commits;
    }

    private static UncheckedIOException unreadable(String revision, IOException e) {
        return new UncheckedIOException("cannot read the history of " + revision + ": " + e.getMessage(), e);
    }

    @Override
    public void close() {
        git.close();
    }
}
