package org.tocsin.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.Head;
import org.tocsin.history.PageHistory;
import org.tocsin.revision.PageVersions;
import org.tocsin.signature.Verdicts;

/**
 * What git knows of pages: every version of each.
 *
 * <p>While {@code HEAD} stays where an earlier build found it, no commit is read and no repository opened.
 */
final class KeptPageVersions {
    private KeptPageVersions() {}

    /**
     * As a commit has it.
     *
     * @param revision null for the files on disk, whose past is that of {@code HEAD}
     * @param paths of the pages, sorted
     * @param cache where builds keep things; null where nothing is kept
     */
    static PageVersions of(Path folder, @Nullable String revision, List<String> paths, @Nullable Path cache) {
        String past = cache == null || revision != null ? null : Head.past(folder);
        if (cache == null || past == null) {
            return PageHistory.of(folder, revision == null ? "HEAD" : revision, paths, Verdicts.NEW);
        }
        try (KeptAnswers answers = KeptAnswers.in(cache, "pages")) {
            PageVersions known = answers.to(
                    past + "\n" + String.join("\n", paths),
                    PageVersions.class,
                    () -> KeptVerdicts.during(
                            cache, "page-signatures", verdicts -> PageHistory.of(folder, "HEAD", paths, verdicts)));
            answers.save();
            return known;
        }
    }
}
