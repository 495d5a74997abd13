package org.tocsin.cli;

import java.util.List;
import org.tocsin.check.RationaleMissing;
import org.tocsin.history.Commit;
import org.tocsin.history.EscalationHistory;
import org.tocsin.problem.Problem;

/** Which commits change who is called and do not say why. */
final class Rationales {
    private Rationales() {}

    /** One problem for each commit since a base that changes the meaning of records and gives no rationale. */
    static List<Problem> missing(EscalationHistory history, String base, String tip) {
        Past past = new Past(history, KeptChanges.in(null), null);
        return history.since(base, tip).stream()
                .filter(commit -> commit.rationale().isEmpty())
                .filter(commit -> !past.version(commit).changes().isEmpty())
                .map(Rationales::problem)
                .toList();
    }

    private static Problem problem(Commit commit) {
        return RationaleMissing.problem(
                commit.brief(), commit.subject(), commit.changed().get(0));
    }
}
