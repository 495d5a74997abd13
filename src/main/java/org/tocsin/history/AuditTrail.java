package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.tocsin.revision.Audit;
import org.tocsin.revision.PageVersions.Reach;
import org.tocsin.signature.Verdicts;

/** Every commit that touched what the sites are made from. */
public final class AuditTrail {
    private static final List<String> LOOKED_AT =
            List.of("content", "escalation", "incidents", "site", "templates", ".github/CODEOWNERS");

    private AuditTrail() {}

    /**
     * The commits that a revision goes back to, newest first. Signatures are held against the keys that the revision trusts.
     *
     * @param folder whose repository's work tree is, or lies above, it
     * @param revision one of {@link CommitTree#open}
     * @throws UncheckedIOException when the repository cannot be read
     */
    public static Audit of(Path folder, String revision, Verdicts verdicts) {
        try (GitFolder git = GitFolder.open(folder).orElse(null)) {
            ObjectId end = git == null ? null : git.commit(revision);
            return git == null || end == null ? Audit.NONE : of(git, end, null, Revisions.trusting(git, end, verdicts));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the history of " + folder + ": " + e.getMessage(), e);
        }
    }

    /**
     * The commits reached from one revision and not from another, newest first, each held against the keys that were trusted
     * before the first of them, so that nobody lets in a key by a commit that it signs. Where the other revision trusts none,
     * the keys of the first count.
     *
     * @param since one of {@link CommitTree#open}
     * @return nothing where there is no such commit, or no repository
     */
    public static Audit since(Path folder, String since, String revision) {
        try (GitFolder git = GitFolder.open(folder).orElse(null)) {
            ObjectId end = git == null ? null : git.commit(revision);
            ObjectId begin = git == null ? null : git.commit(since);
            if (git == null || end == null || begin == null) {
                return Audit.NONE;
            }
            boolean none = Revisions.trust(git, begin).isEmpty();
            return of(git, end, begin, Revisions.trusting(git, none ? end : begin, Verdicts.NEW));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the history of " + folder + ": " + e.getMessage(), e);
        }
    }

    /** @param begin what is reached from here is left out; null for nothing */
    static Audit of(GitFolder git, ObjectId end, @Nullable ObjectId begin, Revisions revisions) throws IOException {
        Set<ObjectId> cutAt = git.repository().getObjectDatabase().getShallowCommits();
        Set<String> folders = new TreeSet<>();
        LOOKED_AT.forEach(name -> folders.add(git.prefix() + name));
        List<Audit.Entry> entries = new ArrayList<>();
        try (RevWalk commits = new RevWalk(git.repository());
                PathChanges changes = new PathChanges(git)) {
            commits.sort(RevSort.TOPO);
            commits.sort(RevSort.COMMIT_TIME_DESC, true);
            commits.markStart(commits.parseCommit(end));
            if (begin != null) {
                commits.markUninteresting(commits.parseCommit(begin));
            }
            for (RevCommit commit : commits) {
                List<String> files =
                        cutAt.contains(commit) ? List.of() : own(commits, changes, commit, folders, git.prefix());
                if (!files.isEmpty()) {
                    entries.add(new Audit.Entry(revisions.of(commit), files));
                }
            }
        }
        return new Audit(entries, cutAt.isEmpty() ? Reach.WHOLE : Reach.SHALLOW);
    }

    /** What a commit changed itself: of a merge, what none of its parents had. */
    private static List<String> own(
            RevWalk commits, PathChanges changes, RevCommit commit, Set<String> folders, String prefix)
            throws IOException {
        if (commit.getParentCount() == 0) {
            return List.copyOf(paths(changes.between(null, commit, folders), prefix));
        }
        Set<String> own = null;
        for (RevCommit parent : commit.getParents()) {
            commits.parseHeaders(parent);
            Set<String> different = paths(changes.between(parent, commit, folders), prefix);
            if (own == null) {
                own = different;
            } else {
                own.retainAll(different);
            }
        }
        return own == null ? List.of() : List.copyOf(own);
    }

    private static Set<String> paths(List<PathChanges.Change> changes, String prefix) {
        Set<String> paths = new TreeSet<>();
        changes.forEach(change -> paths.add(change.path().substring(prefix.length())));
        return paths;
    }
}
