package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.jgit.lib.ObjectId;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.revision.PageVersions.Reach;
import org.tocsin.signature.Verdicts;

/** Every version of many pages, found in one walk over the commits. */
public final class PageHistory {
    private PageHistory() {}

    /**
     * The versions of pages as a revision has them, over renames. Signatures are held against the keys that the revision trusts.
     *
     * @param folder whose repository's work tree is, or lies above, it
     * @param revision one of {@link CommitTree#open}
     * @param paths of the pages, below the folder; one that the revision lacks has versions only where it was there once
     * @throws UncheckedIOException when the repository cannot be read
     */
    public static PageVersions of(Path folder, String revision, Collection<String> paths, Verdicts verdicts) {
        try (GitFolder git = GitFolder.open(folder).orElse(null)) {
            ObjectId end = git == null ? null : git.commit(revision);
            if (git == null || end == null) {
                return PageVersions.NONE;
            }
            boolean shallow =
                    !git.repository().getObjectDatabase().getShallowCommits().isEmpty();
            SortedMap<String, List<PageVersion>> found = new PageWalk(git, end, verdicts).versions(paths);
            return new PageVersions(found, shallow ? Reach.SHALLOW : Reach.WHOLE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the history of " + folder + ": " + e.getMessage(), e);
        }
    }
}
