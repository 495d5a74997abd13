package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.model.internal.Person;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.revision.Audit;
import org.tocsin.revision.Revision;

/**
 * What the profile for regulated teams asks of each commit that changes what the sites are made from: a signature by a key that
 * is trusted, a reason, and two reviewers. Commits are no records; who reads them says it.
 */
public final class RegulatedCommits {
    private static final int REVIEWERS = 2;

    static final RuleEntry SIGNATURE = new RuleEntry(
            "commit-not-verified",
            "With the profile `regulated`, each commit since the base is signed by a key that site/desk/allowed-signers or"
                    + " site/desk/keyring.asc trusted before it, for its time.",
            false,
            null);
    static final RuleEntry RATIONALE = new RuleEntry(
            "commit-without-rationale",
            "With the profile `regulated`, each commit since the base says why in the body of its message, or in a line"
                    + " `Rationale: …` at its end.",
            false,
            null);
    static final RuleEntry REVIEW = new RuleEntry(
            "commit-without-two-reviewers",
            "With the profile `regulated`, each commit since the base names two people of escalation/people.yaml in lines"
                    + " `Reviewed-by: …` or `Approved-by: …` at its end, by name or address, who neither wrote nor signed it.",
            false,
            null);
    static final List<RuleEntry> ENTRIES = List.of(SIGNATURE, RATIONALE, REVIEW);

    private RegulatedCommits() {}

    /**
     * The problems of one commit.
     *
     * @param people who can review
     */
    public static List<Problem> problems(Audit.Entry entry, List<Person> people) {
        Revision by = entry.by();
        Place place = Place.of(entry.files().get(0));
        String commit = "commit " + by.brief() + " (" + by.subject() + ")";
        List<Problem> problems = new ArrayList<>();
        String unsigned = unsigned(by);
        if (!unsigned.isEmpty()) {
            problems.add(Problem.error(
                    SIGNATURE.id(),
                    place,
                    commit + " " + unsigned,
                    "a signature by a key of site/desk/allowed-signers or site/desk/keyring.asc, as they were before it",
                    fix(by)));
        }
        if (by.rationale().isEmpty()) {
            problems.add(Problem.error(
                    RATIONALE.id(),
                    place,
                    commit + " does not say why",
                    "a message with a body, or with a line `Rationale: …` at its end",
                    "Say it: `git commit --amend -S`, or `git rebase --interactive " + by.brief()
                            + "~` and `reword` for an earlier one."));
        }
        Set<String> reviewers = reviewers(by, people);
        if (reviewers.size() < REVIEWERS) {
            problems.add(
                    Problem.error(
                            REVIEW.id(),
                            place,
                            commit + " was reviewed by "
                                    + (reviewers.isEmpty() ? "nobody" : String.join(" and ", reviewers) + " alone")
                                    + (by.reviewers().isEmpty()
                                            ? ""
                                            : "; its message names " + String.join(", ", by.reviewers())),
                            "two people of escalation/people.yaml, neither of whom wrote or signed it",
                            "Once they agree: `git commit --amend -S --trailer \"Reviewed-by: Name <address>\"`, one for each."));
        }
        return problems;
    }

    private static String unsigned(Revision by) {
        return switch (by.signature().state()) {
            case VERIFIED -> "";
            case UNSIGNED -> "is not signed";
            case UNKNOWN_KEY ->
                "is signed by a key that is not trusted: " + by.signature().key();
            case OUT_OF_TIME ->
                "is signed by the key of " + by.signature().signer() + " outside the time it is good for";
            case BROKEN -> "has a signature of something else";
        };
    }

    private static String fix(Revision by) {
        return switch (by.signature().state()) {
            case UNKNOWN_KEY ->
                "Let somebody whose key is trusted add this one in a commit before, or sign anew with `git rebase --exec"
                        + " \"git commit --amend --no-edit -S\" " + by.brief() + "~`.";
            case BROKEN ->
                "Find out who changed it after it was signed; then sign what is meant: `git commit --amend -S`.";
            default -> "Sign it: `git rebase --exec \"git commit --amend --no-edit -S\" " + by.brief() + "~`.";
        };
    }

    /** The people who reviewed and may, by name. */
    private static Set<String> reviewers(Revision by, List<Person> people) {
        Set<String> names = new TreeSet<>();
        for (Person person : people) {
            boolean own = isNamed(person, by.author() + " <" + by.email() + ">")
                    || isNamed(person, by.signature().signer());
            if (!own && by.reviewers().stream().anyMatch(named -> isNamed(person, named))) {
                names.add(person.name());
            }
        }
        return names;
    }

    /** By address where there is one, by whole name else. Signers of a list are addresses apart by commas. */
    private static boolean isNamed(Person person, String text) {
        String named = text.strip().toLowerCase(Locale.ROOT);
        String email = person.email().toLowerCase(Locale.ROOT);
        int open = named.indexOf('<');
        if (open >= 0) {
            return named.substring(open + 1).replace(">", "").strip().equals(email)
                    || named.substring(0, open).strip().equals(person.name().toLowerCase(Locale.ROOT));
        }
        return named.equals(person.name().toLowerCase(Locale.ROOT))
                || List.of(named.split("\\s*,\\s*", -1)).contains(email);
    }
}
