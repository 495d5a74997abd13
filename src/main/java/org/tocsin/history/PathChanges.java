package org.tocsin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;

/** What commits did to files, wherever in the repository; only folders that differ are opened. */
final class PathChanges implements AutoCloseable {
    /** In per cent; what git takes. */
    private static final int ALIKE = 50;
    /** How many files gone and how many new are compared with each other; git's number. Never the user's own. */
    private static final int COMPARED = 1000;

    private final GitFolder git;
    private final ObjectReader reader;

    PathChanges(GitFolder git) {
        this.git = git;
        this.reader = git.repository().newObjectReader();
    }

    /**
     * A file that differs.
     *
     * @param before its content, null where there was no such file
     * @param after likewise
     */
    record Change(
            String path,
            @Nullable ObjectId before,
            @Nullable ObjectId after) {
        boolean isNew() {
            return before == null && after != null;
        }
    }

    /**
     * The files that differ between two commits.
     *
     * @param before null for nothing at all
     * @param tops the top folders looked at; empty for none
     */
    List<Change> between(@Nullable RevCommit before, RevCommit after, Set<String> tops) throws IOException {
        if (tops.isEmpty() || (before != null && before.getTree().equals(after.getTree()))) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        try (TreeWalk files = walk(before, after)) {
            files.setFilter(AndTreeFilter.create(PathFilterGroup.createFromStrings(tops), TreeFilter.ANY_DIFF));
            while (files.next()) {
                changes.add(new Change(
                        files.getPathString(),
                        PageWalk.blob(files.getFileMode(0), files.getObjectId(0)),
                        PageWalk.blob(files.getFileMode(1), files.getObjectId(1))));
            }
        }
        return changes;
    }

    /**
     * What followed files were called in an earlier commit that it calls otherwise.
     *
     * @param differences all between the two commits
     * @return by the later name
     */
    Map<String, String> before(RevCommit earlier, RevCommit later, List<Change> differences, Followed followed)
            throws IOException {
        List<Change> own = differences.stream()
                .filter(change -> change.after() != null && followed.has(change.path()))
                .toList();
        Map<String, String> before = new HashMap<>();
        if (!own.isEmpty()) {
            Map<String, String> moved = moved(differences);
            own.stream()
                    .filter(change -> moved.containsKey(change.path()))
                    .forEach(change -> before.put(change.path(), moved.get(change.path())));
        }
        if (own.stream().anyMatch(change -> change.isNew() && !before.containsKey(change.path()))) {
            Map<String, String> renamed = renames(earlier, later);
            own.stream()
                    .filter(change -> change.isNew() && renamed.containsKey(change.path()))
                    .forEach(change -> before.putIfAbsent(change.path(), renamed.get(change.path())));
        }
        return before;
    }

    /**
     * Files that were there before and have, letter for letter, what another had that is gone or was moved likewise: names that
     * were swapped or passed on. The detector of renames does not look at files that were there before.
     */
    private static Map<String, String> moved(List<Change> differences) {
        Map<ObjectId, Change> former = new HashMap<>();
        for (Change change : differences) {
            if (change.before() != null) {
                former.putIfAbsent(change.before(), change);
            }
        }
        Map<String, String> alike = new HashMap<>();
        Set<String> gone = new HashSet<>();
        for (Change change : differences) {
            Change source = change.after() == null ? null : former.get(change.after());
            if (change.after() == null) {
                gone.add(change.path());
            } else if (source != null
                    && change.before() != null
                    && !source.path().equals(change.path())) {
                alike.put(change.path(), source.path());
            }
        }
        Map<String, String> moved = new HashMap<>(alike);
        moved.values().removeIf(source -> !gone.contains(source) && !alike.containsKey(source));
        return moved;
    }

    private Map<String, String> renames(RevCommit earlier, RevCommit later) throws IOException {
        List<DiffEntry> entries;
        try (TreeWalk files = walk(earlier, later)) {
            TreeFilter within = git.prefix().isEmpty() ? TreeFilter.ALL : PathFilter.create(git.prefix());
            files.setFilter(AndTreeFilter.create(within, TreeFilter.ANY_DIFF));
            entries = DiffEntry.scan(files);
        }
        RenameDetector detector = new RenameDetector(git.repository());
        detector.setRenameScore(ALIKE);
        detector.setRenameLimit(COMPARED);
        detector.setBreakScore(ALIKE);
        detector.addAll(entries);
        Map<String, String> renamed = new HashMap<>();
        for (DiffEntry entry : detector.compute()) {
            if (entry.getChangeType() == ChangeType.RENAME) {
                renamed.put(entry.getNewPath(), entry.getOldPath());
            }
        }
        return renamed;
    }

    private TreeWalk walk(@Nullable RevCommit before, RevCommit after) throws IOException {
        TreeWalk files = new TreeWalk(git.repository(), reader);
        if (before == null) {
            files.addTree(new EmptyTreeIterator());
        } else {
            files.addTree(before.getTree());
        }
        files.addTree(after.getTree());
        files.setRecursive(true);
        return files;
    }

    @Override
    public void close() {
        reader.close();
    }
}
