package org.tocsin.importer.statuspage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.importer.statuspage.SmallPage.incident;
import static org.tocsin.importer.statuspage.SmallPage.update;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostilePagesTest {
    private static final String GOOD = incident("", update("09:00", "resolved", "Well."));

    @TempDir
    Path folder;

    private SmallPage page;

    @BeforeEach
    void layOut() throws Exception {
        page = new SmallPage(folder).components();
    }

    @Test
    void oneBadIncidentLosesNoOther() throws Exception {
        page.incidents(
                GOOD,
                GOOD.replace("inc000000001", "inc000000002").replace("\"minor\"", "7"),
                GOOD.replace("inc000000001", "inc000000003").replace("\"Well.\"", "[]"),
                GOOD.replace("inc000000001", "inc000000004").replace("T09:00:00.000Z", "T29:00"),
                GOOD.replace("\"id\": \"inc000000001\",", ""));

        assertThat(page.read().site().incidents()).hasSize(1);
        assertThat(page.skipped())
                .containsExactly(
                        "incidents.json:6:84: `impact` is a number, and should be text",
                        "incidents.json:11:72: `body` is a list, and should be text",
                        "incidents.json:14:96: `display_at` is no time but “2026-03-05T29:00”;"
                                + " it should be one such as 2026-11-03T08:12:04.531Z",
                        "incidents.json:15:1: it has no `id`");
    }

    @Test
    void anUnknownWordIsSaidWithThoseThatAreKnown() throws Exception {
        page.incidents(GOOD.replace("\"minor\"", "\"huge\""));

        assertThat(page.skipped())
                .singleElement()
                .asString()
                .endsWith("`impact` is “huge”, and should be one of none, minor, major, critical, maintenance");
    }

    @Test
    void anIdThatIsAPathNeverBecomesOne() throws Exception {
        page.incidents(GOOD.replace("inc000000001", "../../../etc/passwd").replace("The till is slow", "../../till"));

        var incident = page.incident();
        assertThat(incident.id()).isEqualTo("2026-03-05-till");
        assertThat(incident.statuspage()).isNull();
    }

    @Test
    void aFileThatIsCutOffOrNoJsonIsListedAndTheRestIsRead() throws Exception {
        page.incidents(GOOD);
        page.file("summary.json", "{\"page\": {\"id\": \"moorfen00001\",");
        page.file("status.json", "<html>Too many requests</html>");
        page.file("other.json", "[1, 2]");

        assertThat(page.read().site().incidents()).hasSize(1);
        assertThat(page.skipped())
                .containsExactly(
                        "other.json:1:1: it is JSON, but not an answer of the v2 API: it is no object",
                        "status.json:1:1: it is HTML or XML, not JSON; was a page saved in place of the data?",
                        "summary.json:1:32: it ends in the middle; was it cut off?");
    }

    @Test
    void twoPagesAreNotMixed() throws Exception {
        page.incidents(GOOD);
        page.file("zz.json", "{" + SmallPage.PAGE.replace("moorfen00001", "other0000001") + "}");

        assertThatThrownBy(page::read)
                .isInstanceOf(StatuspageImport.NotStatuspage.class)
                .hasMessageContaining("it holds two pages, other0000001 in zz.json and moorfen00001 in ");
    }

    @Test
    void aFolderWithoutAPageSaysWhatItLacks() throws Exception {
        Files.delete(folder.resolve("components.json"));

        assertThatThrownBy(page::read)
                .hasMessage("cannot import " + folder
                        + ": it holds neither answers of the v2 API, such as summary.json, nor history.atom");
        assertThatThrownBy(() -> StatuspageImport.read(folder.resolve("no"), null))
                .hasMessage("cannot import " + folder.resolve("no") + ": there is no such file or folder");
    }
}
