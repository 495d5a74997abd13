package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A commit answers from its own records, whatever lies on disk now. */
class WhoInThePastTest {
    private static final String TUESDAY_NIGHT = "2026-11-24T22:00Z";

    @TempDir
    private static Path folder;

    private static List<String> hashes = List.of();

    @BeforeAll
    static void tellTheStory() throws Exception {
        try (Story story = Story.in(folder)) {
            hashes = List.copyOf(story.hashes());
        }
        Files.delete(folder.resolve("escalation/people.yaml"));
    }

    @Test
    void whoIsOnCallIsReadFromTheCommit() {
        assertThat(called(hashes.get(2))).isEqualTo("ana-reis");
        assertThat(called(hashes.get(3))).isEqualTo("bo-lindqvist");
    }

    @Test
    void soAreAuthorityPolicyAndNames() {
        JsonNode before = answer(hashes.get(3));
        JsonNode after = answer(hashes.get(13));

        assertThat(before.at("/approvals/0/approver-role").stringValue()).isEqualTo("head-of-operations");
        assertThat(after.at("/approvals/0/approver-role").stringValue()).isEqualTo("coo");
        assertThat(before.at("/policy").stringValue()).isEqualTo("money");
        assertThat(after.at("/policy").stringValue()).isEqualTo("payments");
        assertThat(before.toString()).contains("Ana Reis").doesNotContain("Moreira");
        assertThat(after.toString()).contains("Ana Moreira").doesNotContain("Reis");
    }

    @Test
    void aDayMeansTheLastCommitBeforeItsEnd() {
        assertThat(called("@2026-09-09")).isEqualTo("ana-reis");
        assertThat(called("@2026-09-10")).isEqualTo("bo-lindqvist");
    }

    private static String called(String revision) {
        return answer(revision).at("/call-now/people/0/id").stringValue();
    }

    private static JsonNode answer(String revision) {
        String line =
                "who --process card-flow --severity sev1 --format json --at " + TUESDAY_NIGHT + " --rev " + revision;
        TocsinRun run = TocsinRun.in(folder, line.split(" "));

        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared().readTree(run.said());
    }
}
