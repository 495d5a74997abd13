package org.tocsin.importer.upptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ReportJson;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

class UpptimeImportTest {
    private static final String CONFIG = """
        owner: moorfen
        repo: upptime
        PAT: ghp_secret
        sites:
          - name: Till
            url: https://till.moorfen.example
          - name: Stock List
            url: $STOCK_URL
          - name: IPv6 test
            url: https://user:pass@six.moorfen.example
        status-website:
          cname: status.moorfen.example
          name: Moor & Fen
          introMessage: We **watch** our sites.
        """;
    private static final String DOWN = """
        {"number": 7, "title": "🛑 Till is down", "state": "closed", "comments": 1,
         "html_url": "https://github.com/moorfen/upptime/issues/7",
         "created_at": "2026-03-05T08:00:00Z", "closed_at": "2026-03-05T09:00:01Z",
         "labels": [{"name": "status"}, {"name": "till"}],
         "body": "In [`abc1234`](https://github.com/moorfen/upptime/commit/abc1234), Till (https://till.moorfen.example) was **down**:\\n- HTTP code: 0\\n- Response time: 0 ms\\n"}""";
    private static final String RESOLVED = """
        {"issue_url": "https://api.github.com/repos/moorfen/upptime/issues/7", "created_at": "2026-03-05T09:00:00Z",
         "body": "**Resolved:** Till is back up in [`def5678`](https://github.com/moorfen/upptime/commit/def5678) after 1 hour."}""";
    private static final String WORK = """
        {"number": 8, "title": "Oiling the till", "state": "closed", "comments": 0,
         "created_at": "2026-02-20T08:00:00Z", "closed_at": "2026-02-24T14:05:00Z", "labels": ["maintenance"],
         "body": "<!--\\nstart: 2026-02-24T13:00:00+00:00\\nend: 2026-02-24T14:00:00+00:00\\nexpectedDown: till, i-pv6-test\\n-->\\nThe till rests."}""";

    @TempDir
    Path folder;

    @BeforeEach
    void layOut() throws IOException {
        file(".upptimerc.yml", CONFIG);
    }

    @Test
    void anIssueOfASiteThatWasDownIsAnIncident() throws Exception {
        file("issues.json", "[" + DOWN + "]");
        file("comments.json", "[[" + RESOLVED + "]]");

        var incident = only();
        assertThat(incident.id()).isEqualTo("2026-03-05-till-is-down");
        assertThat(incident.impact()).isEqualTo(Impact.MAJOR);
        assertThat(incident.updates().get(0).components()).isEqualTo(Map.of("till", ComponentState.MAJOR_OUTAGE));
        assertThat(updates(incident))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2026-03-05T08:00Z investigating: In [`abc1234`]"),
                        last -> assertThat(last)
                                .startsWith("2026-03-05T09:00Z resolved: **Resolved:** Till is back up"));
    }

    @Test
    void aClosedIssueWithoutItsCommentsIsResolvedWhenItWasClosed() throws Exception {
        file("issues.json", "[" + DOWN.replace("Till is down", "Till has degraded performance") + "]");

        var incident = only();
        assertThat(incident.impact()).isEqualTo(Impact.MINOR);
        assertThat(updates(incident)).last().isEqualTo("2026-03-05T09:00:01Z resolved: Resolved.");
        assertThat(assumed(About.UPDATE_TEXT))
                .contains("1 comments are missing, because the issue has 1, and 0 were saved");
    }

    @Test
    void anOpenIssueIsAnOpenIncident() throws Exception {
        file(
                "issues.json",
                "[" + DOWN.replace("\"closed\"", "\"open\"").replace("\"2026-03-05T09:00:01Z\"", "null") + "]");

        assertThat(updates(only())).hasSize(1);
    }

    @Test
    void maintenanceHasTheWindowOfItsComment() throws Exception {
        file("issues.json", "[" + WORK + "]");

        var work = only();
        assertThat(work.scheduled()).hasToString("Window[from=2026-02-24T13:00Z, until=2026-02-24T14:00Z]");
        assertThat(updates(work))
                .containsExactly(
                        "2026-02-20T08:00Z scheduled: The till rests.",
                        "2026-02-24T13:00Z in_progress: The work has begun.",
                        "2026-02-24T14:05Z completed: Completed.");
        assertThat(work.updates().get(1).components())
                .isEqualTo(Map.of(
                        "till", ComponentState.UNDER_MAINTENANCE, "i-pv6-test", ComponentState.UNDER_MAINTENANCE));
    }

    @Test
    void issuesThatThePageNeverShowedAreListed() throws Exception {
        file(
                "issues.json",
                "[" + DOWN.replace("{\"name\": \"status\"}, ", "") + ",\n"
                        + WORK.replace("start: ", "begin: ") + ",\n"
                        + WORK.replace("\"number\": 8", "\"number\": 9, \"pull_request\": {}") + "]");
        file(
                "history/till.yml",
                "- url: https://till.moorfen.example\n- status: down\n- startTime: 2024-05-06T07:00:00Z\n");

        var read = UpptimeImport.read(folder);
        assertThat(read.site().incidents()).isEmpty();
        assertThat(read.report().skipped())
                .extracting(one -> one.reason())
                .containsExactly(
                        "it has neither the label status nor maintenance, so the page never showed it",
                        "it is maintenance, and no comment in it says `start` and `end`",
                        "it is a pull request");
        assertThat(read.site().groups().get(0).components().get(0).since()).isEqualTo("2024-05-06");
        assertThat(assumed(About.STATE))
                .containsExactly(
                        "till is shown as operational, because it says down, and no saved issue of it is open");
    }

    @Test
    void noSecretIsRepeated() throws Exception {
        var read = UpptimeImport.read(folder);

        assertThat(ReportJson.of(read.report()) + read.site())
                .doesNotContain("ghp_secret")
                .doesNotContain("user:pass")
                .doesNotContain("STOCK_URL")
                .contains("“PAT” is left out");
        assertThat(read.site().settings().description()).isEqualTo("We watch our sites.");
    }

    @Test
    void whatIsBrokenIsSaidWithItsPlace() throws Exception {
        file("issues.json", "[" + DOWN + ",");
        file("history/till.yml", "url: [");

        assertThat(UpptimeImport.read(folder).report().skipped())
                .extracting(one -> one.file() + ":" + one.line() + ": " + one.reason())
                .anyMatch(said -> said.matches("issues.json:\\d+: it ends in the middle; was it cut off\\?"))
                .anyMatch(said -> said.startsWith("history/till.yml:1: "));

        file(".upptimerc.yml", "sites: 5\n");
        assertThatThrownBy(() -> UpptimeImport.read(folder))
                .hasMessage("cannot import " + folder + ": .upptimerc.yml:1:8: `sites` is text, and should be a list");
        Files.delete(folder.resolve(".upptimerc.yml"));
        assertThatThrownBy(() -> UpptimeImport.read(folder))
                .hasMessage("cannot import " + folder + ": it is not an Upptime repository: it has no .upptimerc.yml");
    }

    private void file(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private ImportedIncident only() throws Exception {
        var read = UpptimeImport.read(folder);
        assertThat(read.report().skipped()).isEmpty();
        assertThat(read.site().incidents()).hasSize(1);
        return read.site().incidents().get(0);
    }

    private static List<String> updates(ImportedIncident incident) {
        return incident.updates().stream()
                .map(update -> update.at() + " " + update.status().word() + ": " + update.message())
                .toList();
    }

    private List<String> assumed(About about) throws Exception {
        return UpptimeImport.read(folder).report().assumed().stream()
                .filter(assumption -> assumption.about() == about)
                .map(assumption -> assumption.assumed() + ", because " + assumption.because())
                .toList();
    }
}
