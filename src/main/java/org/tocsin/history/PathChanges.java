package org.tocsin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
     * What files were called in an earlier commit that it calls otherwise.
     *
     * @param differences of the followed files
     * @return by the later name
     */
    Map<String, String> before(RevCommit earlier, RevCommit later, List<Change> differences) throws IOException {
        if (differences.stream().noneMatch(Change::isNew)) {
            return Map.of();
        }
        Map<String, String> renamed = renames(earlier, later);
        Map<String, String> before = new HashMap<>();
        for (Change change : differences) {
            String name = change.isNew() ? renamed.get(change.path()) : null;
            if (name != null) {
                before.put(change.path(), name);
            }
        }
        return before;
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
