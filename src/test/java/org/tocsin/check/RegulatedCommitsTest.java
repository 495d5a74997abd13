package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.TeamId;
import org.tocsin.problem.Problem;
import org.tocsin.revision.Audit;
import org.tocsin.revision.Revision;
import org.tocsin.revision.Signature;
import org.tocsin.revision.Signature.State;

class RegulatedCommitsTest {
    private static final List<Person> PEOPLE =
            List.of(person("ana", "Ana Reis"), person("bo", "Bo Lind"), person("cy", "Cy Young"));
    private static final Signature BY_ANA = new Signature(State.VERIFIED, "ana@example.com", "SHA256:abc");

    @Test
    void aCommitThatIsSignedExplainedAndReviewedByTwoIsRight() {
        assertThat(problems("Why.", BY_ANA, "Bo Lind <bo@example.com>", "cy@example.com"))
                .isEmpty();
        assertThat(problems("Why.", BY_ANA, "bo lind", "Somebody Else <CY@example.com>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UNSIGNED; is not signed",
                "UNKNOWN_KEY; is signed by a key that is not trusted: SHA256:abc",
                "OUT_OF_TIME; is signed by the key of ana@example.com outside the time it is good for",
                "BROKEN; has a signature of something else",
            })
    void aSignatureThatIsNotVerifiedIsRefused(State state, String words) {
        List<Problem> problems =
                problems("Why.", new Signature(state, "ana@example.com", "SHA256:abc"), "Bo Lind", "Cy Young");

        assertThat(problems)
                .extracting(Problem::rule, Problem::message)
                .containsExactly(tuple("commit-not-verified", "commit 01234567 (Swap a shift) " + words));
        assertThat(problems.get(0).place().file()).isEqualTo("escalation/people.yaml");
    }

    @Test
    void aCommitSaysWhy() {
        assertThat(problems("", BY_ANA, "Bo Lind", "Cy Young"))
                .extracting(Problem::rule)
                .containsExactly("commit-without-rationale");
    }

    @Test
    void twoOthersReviewed() {
        assertThat(problems("Why.", BY_ANA))
                .extracting(Problem::message)
                .containsExactly("commit 01234567 (Swap a shift) was reviewed by nobody");
        assertThat(problems("Why.", BY_ANA, "Bo Lind", "bo@example.com", "Stranger <x@example.com>"))
                .extracting(Problem::message)
                .containsExactly(
                        "commit 01234567 (Swap a shift) was reviewed by Bo Lind alone; its message names Bo Lind,"
                                + " bo@example.com, Stranger <x@example.com>");
        assertThat(problems("Why.", BY_ANA, "Bo Lind", "Ana Reis"))
                .extracting(Problem::rule)
                .containsExactly("commit-without-two-reviewers");
    }

    @Test
    void whoSignedForAnotherIsNoReviewer() {
        Signature byCy = new Signature(State.VERIFIED, "cy@example.org,cy@example.com", "SHA256:abc");

        assertThat(problems("Why.", byCy, "Bo Lind", "Cy Young"))
                .extracting(Problem::rule)
                .containsExactly("commit-without-two-reviewers");
    }

    private static List<Problem> problems(String rationale, Signature signature, String... reviewers) {
        Revision by = new Revision(
                "0123456789abcdef",
                "Ana Reis",
                "ana@example.com",
                Instant.parse("2026-11-01T09:00:00Z"),
                "Swap a shift",
                rationale,
                List.of(reviewers),
                signature);
        return RegulatedCommits.problems(new Audit.Entry(by, List.of("escalation/people.yaml")), PEOPLE);
    }

    private static Person person(String id, String name) {
        return new Person(
                new PersonId(id),
                name,
                "Engineer",
                new TeamId("operations"),
                ZoneId.of("UTC"),
                id + "@example.com",
                null,
                null,
                List.of(),
                List.of(),
                1,
                null,
                null);
    }
}
