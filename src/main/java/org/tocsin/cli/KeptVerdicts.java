package org.tocsin.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.tocsin.revision.Signature;
import org.tocsin.signature.Verdicts;

/**
 * The verdicts that earlier builds reached on signatures: a function of the commit, the keys that are trusted and the program.
 */
final class KeptVerdicts {
    private KeptVerdicts() {}

    /**
     * Asks a question whose answer takes verdicts, and keeps those for the next build.
     *
     * @param name of the file in the cache; each question has its own
     */
    static <T> T during(Path cache, String name, Function<Verdicts, T> question) {
        try (KeptAnswers answers = KeptAnswers.in(cache, name)) {
            T answer =
                    question.apply((commit, trust, judge) -> answers.to(commit + ' ' + trust, Signature.class, judge));
            answers.save();
            return answer;
        }
    }
}
