package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.disclosure.Disclosure;
import org.tocsin.drill.plan.Outlook;
import org.tocsin.model.internal.Everything;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.score.Score;
import org.tocsin.score.Scores;
import org.tocsin.source.WorkTree;

/** What the desk keeps of drills is what it would have found out: the example company, in git, changed again and again. */
class KeptAboutDrillsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T12:00:00Z");
    private static final String LATE_LAB = "incidents/2026/2026-11-23-lab-results-arriving-late/incident.yaml";
    private static final String LATE_REMINDERS = "incidents/2026/2026-11-05-reminders-before-ten-late/incident.yaml";
    private static final String CLAIMS = "content/drills/2026-11-12-claims-quota-in-the-evening/drill.yaml";
    private static final String SCENARIO = "content/drills/scenarios/quota-resets-elsewhere.yaml";
    private static final String ON_CALL = "escalation/schedules/automation-on-call.yaml";

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    @BeforeEach
    void copyExample() throws IOException, GitAPIException {
        for (String name : List.of("incidents", "escalation", "content", "site")) {
            try (Stream<Path> all = Files.walk(Path.of(name))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(file);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            git.add().addFilepattern("escalation").call();
            git.commit().setMessage("Write down who is called").setSign(false).call();
        }
    }

    @Test
    void thePlanIsAnotherWhenADrillAnIncidentThePolicyAScenarioOrTheDayIs() throws IOException {
        List<Outlook> seen = new ArrayList<>();
        seen.add(outlook(MONDAY));
        assertThat(outlook(MONDAY.plusSeconds(3600))).as("later that day").isEqualTo(seen.get(0));

        seen.add(outlook(TUESDAY));
        change(LATE_REMINDERS, "process: appointment-reminders", "process: payment-sync");
        seen.add(outlook(TUESDAY));
        change(CLAIMS, "loss: complete", "loss: degraded");
        seen.add(outlook(TUESDAY));
        change(ON_CALL, "participants: [tiago-moura, sofia-antunes, rui-salgado]", "participants: [tiago-moura]");
        seen.add(outlook(TUESDAY));
        Files.delete(folder.resolve(SCENARIO));
        Files.delete(folder.resolve(CLAIMS));
        seen.add(outlook(TUESDAY));

        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void theQuestionNamesAllOfAnIncidentThatAPlanReads() throws IOException {
        List<String> asked = new ArrayList<>();
        asked.add(question(MONDAY));
        change(LATE_LAB, "process: lab-results-intake", "process: payment-sync");
        asked.add(question(MONDAY));
        change(LATE_LAB, "degraded_performance", "major_outage");
        asked.add(question(MONDAY));
        changeLast(LATE_LAB, "status: identified", "status: resolved");
        asked.add(question(MONDAY));

        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void aScoreIsAnotherWhenItsRecordItsScenarioOrThePolicyIs() throws IOException {
        List<List<Score>> seen = new ArrayList<>();
        seen.add(scores());
        change(CLAIMS, "2026-11-12T19:11Z, what: acknowledged", "2026-11-12T19:29Z, what: acknowledged");
        seen.add(scores());
        change(LATE_REMINDERS, "process: appointment-reminders", "process: payment-sync");
        seen.add(scores());
        change(SCENARIO, "authority: [supplier-purchase, temporary-workaround]", "authority: [temporary-workaround]");
        seen.add(scores());
        change("escalation/policies/money-urgent.yaml", "acknowledge: PT5M", "acknowledge: PT4M");
        seen.add(scores());

        assertThat(seen).doesNotHaveDuplicates();
    }

    /** The same whether kept now, found again, or never kept. */
    private Outlook outlook(Instant now) {
        Records records = records();
        Everything everything = everything(records);
        Outlook fresh = KeptOutlook.of(records, everything, folder, now, null);
        assertThat(KeptOutlook.of(records, everything, folder, now, cache)).isEqualTo(fresh);
        assertThat(KeptOutlook.of(records, everything, folder, now, cache)).isEqualTo(fresh);
        return fresh;
    }

    private String question(Instant now) {
        Records records = records();
        return KeptOutlook.question(records, everything(records), now, "past");
    }

    private List<Score> scores() {
        Records records = records();
        Everything everything = everything(records);
        List<Score> fresh = scores(everything, KeptScores.of(records, everything, null));
        assertThat(scores(everything, KeptScores.of(records, everything, cache)))
                .isEqualTo(fresh);
        assertThat(scores(everything, KeptScores.of(records, everything, cache)))
                .isEqualTo(fresh);
        return fresh;
    }

    private static List<Score> scores(Everything everything, Scores scores) {
        return Stream.concat(
                        everything.drills().stream().map(scores::of),
                        everything.incidents().stream().map(scores::of).flatMap(Optional::stream))
                .toList();
    }

    private Records records() {
        return Objects.requireNonNull(RecordReader.read(WorkTree.at(folder)).records());
    }

    private static Everything everything(Records records) {
        return records.everything(Disclosure.open(records));
    }

    private void change(String path, String before, String after) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private void changeLast(String path, String before, String after) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        int at = text.lastIndexOf(before);
        assertThat(at).isNotNegative();
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }
}
