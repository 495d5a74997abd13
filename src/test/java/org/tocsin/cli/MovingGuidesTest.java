package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.docs.Block;

/** Types the commands of the guides for moving from another tool, in a folder that holds what they say to save. */
class MovingGuidesTest {
    @TempDir
    Path desktop;

    @Test
    void whatTheStatuspageGuideSaysWorks() throws IOException {
        file("old-page/summary.json", """
            {"page": {"id": "moorfen00001", "name": "Moor & Fen", "url": "https://status.moorfen.example",
                      "time_zone": "Europe/London", "updated_at": "2026-03-05T10:00:00.000Z"},
             "components": [{"id": "till00000001", "name": "Till", "status": "operational", "position": 1}],
             "incidents": [], "scheduled_maintenances": []}
            """);
        file("old-page/incidents.json", """
            {"page": {"id": "moorfen00001", "name": "Moor & Fen", "updated_at": "2026-03-05T10:00:00.000Z"},
             "incidents": [{"id": "inc000000001", "name": "The till is slow", "status": "resolved", "impact": "minor",
               "created_at": "2026-03-05T08:00:00.000Z", "started_at": "2026-03-05T08:00:00.000Z",
               "incident_updates": [{"id": "upd000000001", "status": "resolved", "body": "It is quick again.",
                 "display_at": "2026-03-05T09:00:00.000Z", "affected_components": [
                   {"code": "till00000001", "name": "Till", "old_status": "operational", "new_status": "operational"}]}]}]}
            """);

        follow(Path.of("src/docs/how-to/move-from-statuspage.adoc"), 3);

        assertThat(desktop.resolve("my-status/incidents/2026/2026-03-05-the-till-is-slow/incident.yaml"))
                .isRegularFile();
    }

    @Test
    void whatTheUpptimeGuideSaysWorks() throws IOException {
        file("old-page/.upptimerc.yml", """
            owner: moorfen
            repo: upptime
            sites:
              - name: Till
                url: https://till.moorfen.example
            status-website:
              cname: status.moorfen.example
              name: Moor & Fen
            """);
        file("old-page/issues.json", """
            [[{"number": 7, "title": "🛑 Till is down", "state": "closed", "comments": 0, "labels": [{"name": "status"}, {"name": "till"}],
               "created_at": "2026-03-05T08:00:00Z", "closed_at": "2026-03-05T09:00:00Z", "body": "Till was **down**:\\n- HTTP code: 0"}]]
            """);

        follow(Path.of("src/docs/how-to/move-from-upptime.adoc"), 3);

        assertThat(desktop.resolve("my-status/incidents/2026/2026-03-05-till-is-down/incident.yaml"))
                .isRegularFile();
    }

    /** Types each line of the blocks that are to be run; all go well, and the pages are there at the end. */
    private void follow(Path guide, int commands) {
        List<String> typed = Block.of(guide).stream()
                .filter(block -> block.role().equals("run"))
                .flatMap(block -> block.lines().stream())
                .toList();
        assertThat(typed).hasSize(commands);
        for (String line : typed) {
            assertThat(line).startsWith("./tocsin ");
            TocsinRun run =
                    TocsinRun.in(desktop, line.substring("./tocsin ".length()).split(" "));
            assertThat(run.code()).as(line + "\n" + run.said()).isZero();
        }
        assertThat(desktop.resolve("my-status/target/site/status/index.html")).isRegularFile();
        assertThat(desktop.resolve("my-status/.github/workflows/publish.yml")).isRegularFile();
        assertThat(desktop.resolve("my-status/README.md")).isRegularFile();
    }

    private void file(String path, String text) throws IOException {
        Path file = desktop.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
