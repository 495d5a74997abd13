package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A drill over the story of a small company's escalation, and drills and incidents of the example company. */
class DrillScoreTest {
    private static final Path LARKFIELD = Path.of("").toAbsolutePath();
    private static final String SCENARIO = """
            title: Payments come twice
            mode: connector
            losses: [partial]
            shows: [service-level]
            truth: A retry.
            symptoms: {customers: [Two.], staff: [None.], vendors: [None.], monitors: [None.]}
            containment: [{does: Pause., because: More come.}]
            recovery: [{does: Repair., because: They pay.}]
            traps: [{trap: Delete., right: Keep.}]
            decisions: [{id: back, asks: "Back?", options: ["Yes", "No"], authority: [], good: Time.}]
            injects:
              - {id: alert, type: alert, decision: back, text: It rings., expected: An answer., contingency: It rings again.}
            """;
    private static final String DRILL = """
            scenario: twice
            process: card-flow
            severity: sev1
            loss: partial
            mode: tabletop
            as-if: 2026-11-09T09:00Z
            held: {from: 2026-11-09T09:00Z, until: 2026-11-09T10:00Z}
            facilitator: eli-costa
            participants: [{person: dora-novak, role: incident-commander}]
            observed:
              - {at: 2026-11-09T09:20Z, what: acknowledged, of: first-alert}
            worked: []
            failed: []
            gaps: [{id: late, gap: The alarm rang in an empty room., owner: dora-novak, due: 2026-11-20}]
            """;

    @TempDir
    private static Path folder;

    @TempDir
    private static Path elsewhere;

    private static List<String> hashes = List.of();

    @BeforeAll
    static void tellTheStory() throws Exception {
        try (Story story = Story.in(folder)) {
            hashes = List.copyOf(story.hashes());
        }
        write(folder.resolve("content/drills/scenarios/twice.yaml"), SCENARIO);
        write(folder.resolve("content/drills/2026-11-09-twice/drill.yaml"), DRILL);
        write(elsewhere.resolve("drill.yaml"), DRILL);
        write(elsewhere.resolve("wrong.yaml"), DRILL.replace("process: card-flow", "process: card-flop"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aPartOfTheNameIsEnough() {
        TocsinRun run = run("twice");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.said())
                .contains("Payments come twice (2026-11-09-twice)")
                .contains(
                        "Held against the policy payments as it is now.\n  For the policy of that day: --rev @2026-11-09\n")
                .containsPattern("late by 5 min +Somebody who is called answers within 15 minutes \\(critical\\)\n")
                .contains("escalation/policies/payments.yaml, targets.acknowledge")
                .containsPattern("OVERDUE +The alarm rang in an empty room.\n +late, Dora Novak, due 2026-11-20\n");
    }

    @Test
    void aFileFromElsewhereIsMeasuredLikeOneInTheRepository() {
        assertThat(json(elsewhere.resolve("drill.yaml").toString()).get("groups"))
                .isEqualTo(json("twice").get("groups"));
        assertThat(json(elsewhere.toString()).get("percent"))
                .isEqualTo(json("twice").get("percent"));
        assertThat(json("content/drills/2026-11-09-twice").get("id").stringValue())
                .isEqualTo("2026-11-09-twice");
    }

    @Test
    void whatIsWrongInAFileFromElsewhereIsSaidUnderItsOwnName() {
        String file = elsewhere.resolve("wrong.yaml").toString();

        TocsinRun run = run(file);

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.said())
                .contains(file + ":2:10: error: ")
                .contains("Did you mean `card-flow`?")
                .contains("1 error, 2 warnings.")
                .doesNotContain("content/drills");
    }

    @Test
    void theRecordStaysTheOneOnDiskAndThePolicyIsThatOfTheCommit() {
        assertThat(json("twice").get("policy").stringValue()).isEqualTo("payments");

        JsonNode then = json("twice", "--rev", hashes.get(0));

        assertThat(then.get("policy").stringValue()).isEqualTo("money");
        assertThat(then.get("revision").stringValue()).isEqualTo(hashes.get(0));
    }

    @Test
    void whatIsNoRecordIsRefusedInWords() throws IOException {
        Path empty = Files.createDirectory(elsewhere.resolve("empty"));

        assertThat(run("quagga").said())
                .startsWith("tocsin: there is no drill or incident quagga; there are: 2026-11-09");
        assertThat(run(empty.toString()).said()).contains("holds no record of a drill; name drill.yaml, or the folder");
        assertThat(run(empty.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anIncidentIsMeasuredByTheSameCommand() {
        TocsinRun run = TocsinRun.in(
                LARKFIELD, "drill", "score", "2024-11-06-letters", "--format", "json", "--now", "2026-11-23T12:00Z");

        JsonNode answer = JsonMapper.shared().readTree(run.said());
        assertThat(answer.get("kind").stringValue()).isEqualTo("incident");
        assertThat(answer.findValuesAsString("id"))
                .contains("acknowledged", "updates.first", "decisions.pause-workflow", "clock.initial-notification");
    }

    @Test
    void theGroupsOfTheExampleComeInTheirOrderAndEachLineHasAClause() {
        TocsinRun run = TocsinRun.in(
                LARKFIELD, "drill", "score", "2026-05-19-export", "--format", "json", "--now", "2026-11-23T12:00Z");

        JsonNode answer = JsonMapper.shared().readTree(run.said());
        assertThat(answer.get("groups").findValuesAsString("group"))
                .containsExactly(
                        "trigger-recognition",
                        "roles",
                        "escalation",
                        "communication",
                        "authority",
                        "integrity",
                        "recovery",
                        "statutory-clocks");
        assertThat(answer.findValuesAsString("path"))
                .allMatch(path -> Files.exists(LARKFIELD.resolve(path)) || path.equals("tocsin check"));
    }

    private static TocsinRun run(String... args) {
        List<String> words = new ArrayList<>(List.of("drill", "score", "--now", "2026-11-23T12:00Z"));
        words.addAll(List.of(args));
        return TocsinRun.in(folder, words.toArray(new String[0]));
    }

    private static JsonNode json(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        words.addAll(List.of("--format", "json"));
        TocsinRun run = run(words.toArray(new String[0]));
        assertThat(run.code()).as(run.said()).isEqualTo(ExitCode.DONE);
        return JsonMapper.shared().readTree(run.said().substring(0, run.said().indexOf("\n}") + 2));
    }
}
