package org.tocsin.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.AuditTrail;
import org.tocsin.history.Head;
import org.tocsin.revision.Audit;
import org.tocsin.signature.Verdicts;

/**
 * What git knows of changes: who made which, when and why.
 *
 * <p>While {@code HEAD} stays where an earlier build found it, no commit is read and no repository opened.
 */
final class KeptAudit {
    private KeptAudit() {}

    /**
     * As a commit has it.
     *
     * @param revision null for the files on disk, whose past is that of {@code HEAD}
     * @param cache where builds keep things; null where nothing is kept
     */
    static Audit of(Path folder, @Nullable String revision, @Nullable Path cache) {
        String past = cache == null || revision != null ? null : Head.past(folder);
        if (cache == null || past == null) {
            return AuditTrail.of(folder, revision == null ? "HEAD" : revision, Verdicts.NEW);
        }
        try (KeptAnswers answers = KeptAnswers.in(cache, "audit")) {
            Audit known = answers.to(
                    past,
                    Audit.class,
                    () -> KeptVerdicts.during(
                            cache, "audit-signatures", verdicts -> AuditTrail.of(folder, "HEAD", verdicts)));
            answers.save();
            return known;
        }
    }
}
