package org.tocsin.check;

import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;

/** What is said of a commit that changes who is called and does not say why. Commits are no records; who reads them says it. */
public final class RationaleMissing {
    static final RuleEntry ENTRY = new RuleEntry(
            "change-without-rationale",
            "With `rationale: required` in escalation/limits.yaml, each commit since the base of `./tocsin check --base` that"
                    + " changes the meaning of escalation/ says why.",
            false,
            null);

    private RationaleMissing() {}

    /**
     * The problem of one commit.
     *
     * @param commit its short hash
     * @param file the first that it changed
     */
    public static Problem problem(String commit, String subject, String file) {
        return Problem.error(
                ENTRY.id(),
                Place.of(file),
                "commit " + commit + " (" + subject + ") changes what this means and does not say why",
                "a message with a body, or with a line `Rationale: …` at its end",
                "Say in its message why: `git rebase --interactive` and `reword`, or `git commit --amend` for the last one.");
    }
}
