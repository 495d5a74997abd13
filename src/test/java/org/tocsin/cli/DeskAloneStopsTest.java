package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review that lapsed, or a name that leads nowhere, never keeps customers in the dark. */
class DeskAloneStopsTest {
    private static final Path BASE = Path.of("src/test/scenarios/base");

    @TempDir
    private Path repository;

    @BeforeEach
    void copyBase() throws IOException {
        try (Stream<Path> all = Files.walk(BASE)) {
            for (Path from : all.toList()) {
                Path to = repository.resolve(BASE.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }

    @Test
    void anErrorInEscalationStopsTheDeskAlone() throws IOException {
        change("escalation/policies/money.yaml", "approver: ben", "approver: bne");

        TocsinRun run = build();

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.said()).contains("Built status from", "The desk was not published");
        assertThat(run.said()).contains("escalation/policies/money.yaml:5:11: error");
        assertThat(repository.resolve("out/status/index.html")).exists();
        assertThat(repository.resolve("out/desk")).doesNotExist();
    }

    @Test
    void theStatusPageAloneIsDone() throws IOException {
        change("escalation/policies/money.yaml", "approver: ben", "approver: bne");

        TocsinRun run = build("--site", "status");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.said()).contains("escalation/policies/money.yaml:5:11: error");
        assertThat(repository.resolve("out/status/index.html")).exists();
    }

    @Test
    void anErrorElsewhereStopsBoth() throws IOException {
        change("escalation/policies/money.yaml", "approver: ben", "approver: bne");
        Path incident = Path.of("incidents/2026/2026-11-03-cards-declined/incident.yaml");
        Files.createDirectories(repository.resolve(incident).getParent());
        Files.copy(
                Path.of("src/test/scenarios/unknown-component/given").resolve(incident), repository.resolve(incident));

        TocsinRun run = build();

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.said()).contains("Nothing was published");
        assertThat(repository.resolve("out/status")).doesNotExist();
    }

    private TocsinRun build(String... more) {
        List<String> line = new ArrayList<>(List.of("build", "--out", "out", "--now", "2026-11-23T12:00Z"));
        line.addAll(List.of(more));
        return TocsinRun.in(repository, line.toArray(String[]::new));
    }

    private void change(String path, String from, String to) throws IOException {
        Path file = repository.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
