package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;

class FrontMatterTest {
    private static final String FIELDS = """
            title: The till is slow
            date: 2024-03-05T08:00:00Z
            resolved: true
            resolvedWhen: 2024-03-05T09:00:00Z
            severity: down
            """;

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void layOut() throws Exception {
        site = new SmallSite(folder);
    }

    @Test
    void aMissingFirstLineIsListed() throws Exception {
        site.issue(FIELDS + "---\nText.\n");

        assertEquals("The till is slow", site.incident().title());
        assertEquals(
                List.of("1: front matter begins here, because the line --- before it is missing"),
                site.assumed(About.FRONT_MATTER));
    }

    @Test
    void blankLinesBeforeItAreListed() throws Exception {
        site.issue("\n---\n" + FIELDS + "---\nText.\n");

        assertEquals(
                List.of("2: front matter begins here, because blank lines stand before it"),
                site.assumed(About.FRONT_MATTER));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNothingSpecial() throws Exception {
        site.issue("\uFEFF---\r\n" + FIELDS.replace("\n", "\r\n") + "---\r\nOne.\r\nTwo.\r\n");

        assertEquals("2024-03-05T09:00Z resolved: One.\nTwo.", site.updates().get(1));
    }

    @Test
    void anUnknownFieldIsListed() throws Exception {
        site.issue("---\n" + FIELDS + "pint: true\n---\nText.\n");

        assertEquals(
                List.of("7: “pint” is left out, because our records have no such field; it says “true”"),
                site.assumed(About.FRONT_MATTER));
    }

    @Test
    void aDraftStaysOut() throws Exception {
        site.issue("---\n" + FIELDS + "draft: true\n---\nText.\n");

        assertEquals(
                List.of("content/issues/2024-03-05-till.md:7: it is a draft, which the site never showed"),
                site.skipped());
    }

    @Test
    void whatIsNotYamlStaysOutWithItsLine() throws Exception {
        site.issue("---\n" + FIELDS + "affected: [Till\n---\nText.\n");

        assertEquals(1, site.skipped().size());
        assertEquals(0, site.read().report().imported());
    }

    @Test
    void anEndlessAnEmptyAndAPlainFileStayOut() throws Exception {
        site.file("content/issues/a.md", "---\n" + FIELDS)
                .file("content/issues/b.md", "\n\n")
                .file("content/issues/c.md", "Just a text.\n")
                .file("content/issues/_index.md", "---\ntitle: Issues\n---\n");

        assertEquals(
                List.of(
                        "content/issues/a.md:2: its front matter has no end: the second line --- is missing",
                        "content/issues/b.md:1: it is empty",
                        "content/issues/c.md:1: it has no front matter"),
                site.skipped());
    }

    @Test
    void aLongTitleIsCutAndSaidInFull() throws Exception {
        var title = "The till, the stock list and the scales on the counter are slow because the plug is loose";
        site.issue("---\n" + FIELDS.replace("The till is slow", title) + "---\n[Initial message]\nText.\n");

        assertEquals(
                "The till, the stock list and the scales on the counter are slow because the…",
                site.incident().title());
        assertEquals(
                "2024-03-05T08:00Z investigating: " + title + "\n\nText.",
                site.updates().get(0));
        assertEquals(1, site.assumed(About.TITLE).size());
    }

    @Test
    void foldersAreNamedForTheDateAndTheFile() throws Exception {
        site.file("content/issues/2024-03-07-till.md", "---\n" + FIELDS + "---\nText.\n")
                .file("content/issues/2024/till.md", "---\n" + FIELDS + "---\nText.\n");

        assertEquals(
                List.of("2024-03-05-till", "2024-03-05-till-2"),
                site.read().site().incidents().stream().map(i -> i.id()).toList());
        assertEquals(2, site.assumed(About.FOLDER).size());
    }
}
