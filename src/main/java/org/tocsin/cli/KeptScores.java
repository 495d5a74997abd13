package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.kept.Key;
import org.tocsin.model.internal.Everything;
import org.tocsin.record.Records;
import org.tocsin.score.Score;
import org.tocsin.score.Scores;
import org.tocsin.score.Scoring;

/**
 * How drills and incidents scored in an earlier build, each by itself.
 *
 * <p>A score is a function of what people did, what was played, the files in {@code escalation/} and the program, and all of
 * these are in the key.
 */
final class KeptScores {
    private KeptScores() {}

    /** @param cache where builds keep things; null where nothing is kept */
    static Scores of(Records records, Everything everything, @Nullable Path cache) {
        if (cache == null) {
            return Scores.of(everything);
        }
        byte[] escalation = EscalationFiles.written(records.tree()).getBytes(StandardCharsets.ISO_8859_1);
        Key policy = Key.of(escalation, escalation.length);
        String against = policy.checksums() + " " + policy.length() + '\n';
        try (KeptAnswers answers = KeptAnswers.in(cache, "scores")) {
            Scores scores = Scores.of(
                    everything,
                    (conduct, scenario) -> answers.to(
                            against + scenario + '\n' + conduct,
                            Score.class,
                            () -> Scoring.of(conduct, scenario, everything.escalation())));
            answers.save();
            return scores;
        }
    }
}
