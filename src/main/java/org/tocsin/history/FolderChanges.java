package org.tocsin.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.jspecify.annotations.Nullable;
import org.tocsin.source.SourceTree;

/** What commits did to the files of one folder. */
final class FolderChanges {
    private static final String FOLDER = "escalation";

    private final GitFolder git;
    private final String path;

    FolderChanges(GitFolder git) {
        this.git = git;
        this.path = git.prefix() + FOLDER;
    }

    /** The files of the folder among others. */
    static List<String> within(SourceTree tree) {
        return tree.paths().stream()
                .filter(path -> path.startsWith(FOLDER + "/"))
                .toList();
    }

    /** The name of the folder's content in a commit; null where it has none. */
    @Nullable
    ObjectId content(RevCommit commit) throws IOException {
        try (TreeWalk found = TreeWalk.forPath(git.repository(), path, commit.getTree())) {
            return found == null ? null : found.getObjectId(0);
        }
    }

    /**
     * The difference between two commits.
     *
     * @param before null for nothing at all
     */
    Difference between(@Nullable RevCommit before, RevCommit after) throws IOException {
        try (TreeWalk files = new TreeWalk(git.repository())) {
            if (before == null) {
                files.addTree(new EmptyTreeIterator());
            } else {
                files.addTree(before.getTree());
            }
            files.addTree(after.getTree());
            files.setRecursive(true);
            files.setFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            return named(DiffEntry.scan(files));
        }
    }

    private Difference named(List<DiffEntry> entries) throws IOException {
        RenameDetector renames = new RenameDetector(git.repository());
        renames.addAll(entries);
        TreeSet<String> changed = new TreeSet<>();
        Map<String, String> renamed = new HashMap<>();
        for (DiffEntry entry : renames.compute()) {
            String before = entry.getOldPath();
            String after = entry.getNewPath();
            switch (entry.getChangeType()) {
                case DELETE -> changed.add(below(before));
                case RENAME -> {
                    changed.add(below(after));
                    renamed.put(below(after), below(before));
                }
                default -> changed.add(below(after));
            }
        }
        return new Difference(new ArrayList<>(changed), renamed);
    }

    private String below(String inRepository) {
        return inRepository.substring(git.prefix().length());
    }

    /**
     * Which files differ.
     *
     * @param changed sorted
     * @param renamed the name before, by the name afterwards
     */
    record Difference(List<String> changed, Map<String, String> renamed) {}
}
