package org.tocsin.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.oncall.Foresight;
import org.tocsin.oncall.Span;
import org.tocsin.record.Records;

/**
 * What an earlier build of the same day foresaw.
 *
 * <p>It is a function of the files in {@code escalation/}, the time looked at and the program, and all of these are in the key.
 */
final class KeptForesight {
    private KeptForesight() {}

    /** @param cache where builds keep things; null where nothing is kept */
    static Foresight of(Records records, Span time, @Nullable Path cache) {
        if (cache == null) {
            return Foresight.over(time, records.escalation());
        }
        String question = time.from() + "\n" + time.until() + "\n" + EscalationFiles.written(records.tree());
        try (KeptAnswers answers = KeptAnswers.in(cache, "foresight")) {
            Foresight foresight =
                    answers.to(question, Foresight.class, () -> Foresight.over(time, records.escalation()));
            answers.save();
            return foresight;
        }
    }
}
