package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.PolicyHash;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.source.WorkTree;

/** Drills at several times in the story of a small company's escalation, whose last commit is of 9 November, 17:00. */
class PolicyChangesTest {
    @TempDir
    private static Path folder;

    private static String now = "";

    @BeforeAll
    static void tellTheStory() throws Exception {
        Story.in(folder).close();
        Path scenario = folder.resolve("content/drills/scenarios/twice.yaml");
        Files.createDirectories(scenario.getParent());
        Files.copy(Path.of("src/test/scenarios/score-json/given/content/drills/scenarios/twice.yaml"), scenario);
        hold("2026-07-01", "");
        hold("2026-08-20", "");
        hold("2026-11-10", "");
        now = PolicyHash.of(records().escalation(), drill("2026-11-10").process());
        hold("2026-08-21", "pack: {seed: 7, policy: " + now + ", version: \"1\"}");
        hold("2026-11-11", "pack: {seed: 7, policy: " + "0".repeat(64) + ", version: \"1\"}");
    }

    private static void hold(String day, String pack) throws Exception {
        Path file = folder.resolve("content/drills/" + day + "-twice/drill.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                scenario: twice
                process: card-flow
                severity: sev1
                loss: partial
                mode: tabletop
                as-if: DAYT09:00Z
                held: {from: DAYT09:00Z, until: DAYT10:00Z}
                facilitator: eli-costa
                participants: [{person: dora-novak, role: incident-commander}]
                observed: []
                worked: []
                failed: []
                gaps: []
                """.replace("DAY", day) + pack + "\n");
    }

    @Test
    void aDrillBeforeAChangePractisedAnotherPolicy() {
        assertThat(changedSince("2026-08-20")).isTrue();
    }

    @Test
    void aDrillAfterTheLastChangePractisedTheSame() {
        assertThat(changedSince("2026-11-10")).isFalse();
    }

    @Test
    void whereTheHistoryDoesNotReachThatFarItCountsAsTheSame() {
        assertThat(changedSince("2026-07-01")).isFalse();
    }

    @Test
    void theHashOfAPackTellsMoreThanTheDay() {
        assertThat(changedSince("2026-08-21")).isFalse();
        assertThat(changedSince("2026-11-11")).isTrue();
    }

    private static boolean changedSince(String day) {
        try (PolicyChanges changes = PolicyChanges.against(records(), folder)) {
            return changes.since(drill(day));
        }
    }

    private static Drill drill(String day) {
        return records().drills().stream()
                .map(recorded -> recorded.value())
                .filter(drill -> drill.began().toString().startsWith(day))
                .findFirst()
                .orElseThrow();
    }

    private static Records records() {
        var read = RecordReader.read(WorkTree.at(folder));
        return Objects.requireNonNull(read.records(), () -> read.problems().toString());
    }
}
