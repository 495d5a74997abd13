package org.tocsin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.Revision;
import org.tocsin.signature.Verdicts;

/**
 * One walk over commits, newest first, that follows many pages at once.
 *
 * <p>What each page was called goes from a commit to its parents. A commit whose followed folders are those of its parent hands
 * all of it on untouched, so that the walk costs what changed and not what is there.
 */
final class PageWalk {
    private final GitFolder git;
    private final ObjectId end;
    private final Revisions revisions;
    private final Set<ObjectId> cutAt;

    PageWalk(GitFolder git, ObjectId end, Verdicts verdicts) throws IOException {
        this.git = git;
        this.end = end;
        this.revisions = Revisions.trusting(git, end, verdicts);
        this.cutAt = git.repository().getObjectDatabase().getShallowCommits();
    }

    /** @param pages paths below the folder */
    SortedMap<String, List<PageVersion>> versions(Collection<String> pages) throws IOException {
        TreeMap<String, List<PageVersion>> versions = new TreeMap<>();
        Map<ObjectId, Followed> known = new HashMap<>();
        try (RevWalk commits = new RevWalk(git.repository());
                PathChanges changes = new PathChanges(git)) {
            commits.sort(RevSort.TOPO);
            commits.sort(RevSort.COMMIT_TIME_DESC, true);
            commits.markStart(commits.parseCommit(end));
            known.put(end, Followed.from(pages, git.prefix()));
            for (RevCommit commit : commits) {
                Followed followed = known.remove(commit);
                if (followed != null && !cutAt.contains(commit)) {
                    for (Written written : step(commits, changes, commit, followed, known)) {
                        PageVersion version = version(commit, written);
                        written.pages()
                                .forEach(page -> versions.computeIfAbsent(page, absent -> new ArrayList<>())
                                        .add(version));
                    }
                }
            }
        }
        return versions;
    }

    /** A file as a commit wrote it, and the pages of today that it became. */
    private record Written(String path, ObjectId blob, Set<String> pages) {}

    private List<Written> step(
            RevWalk commits, PathChanges changes, RevCommit commit, Followed followed, Map<ObjectId, Followed> known)
            throws IOException {
        int parents = commit.getParentCount();
        if (parents == 0) {
            return written(changes.between(null, commit, followed.folders()), followed);
        }
        List<PathChanges.Change> own = List.of();
        Set<String> everywhere = new HashSet<>();
        for (int i = 0; i < parents; i++) {
            RevCommit parent = commits.parseCommit(commit.getParent(i));
            List<PathChanges.Change> differences = changes.between(parent, commit, followed.folders());
            Map<String, String> before = changes.before(parent, commit, differences, followed);
            known.merge(parent.copy(), followed.renamed(before), Followed::and);
            Set<String> here = new HashSet<>();
            differences.forEach(change -> here.add(change.path()));
            if (i == 0) {
                own = differences;
                everywhere.addAll(here);
            } else {
                everywhere.retainAll(here);
            }
        }
        return written(
                own.stream()
                        .filter(change -> everywhere.contains(change.path()))
                        .toList(),
                followed);
    }

    private static List<Written> written(List<PathChanges.Change> changes, Followed followed) {
        List<Written> written = new ArrayList<>();
        for (PathChanges.Change change : changes) {
            ObjectId blob = change.after();
            if (blob != null && followed.has(change.path())) {
                written.add(new Written(change.path(), blob, followed.pages(change.path())));
            }
        }
        return written;
    }

    private PageVersion version(RevCommit commit, Written written) {
        Revision by = revisions.of(commit);
        return new PageVersion(
                by,
                written.path().substring(git.prefix().length()),
                written.blob().name());
    }

    /** Whether a mode is that of a file with content. */
    static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    /** The content of a path, or null where it is no file. */
    static @Nullable ObjectId blob(FileMode mode, ObjectId id) {
        return isFile(mode) ? id : null;
    }
}
