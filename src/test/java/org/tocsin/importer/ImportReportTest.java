package org.tocsin.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static final Assumption TITLE = new Assumption("b.md", 2, About.TITLE, "“b”", "it has no title");
    private static final Skipped DRAFT = new Skipped("c.md", 7, "it is a draft");

    @Test
    void aPersonReadsWhatIsLeftOutFirst() {
        assertEquals("""
                c.md:7: not imported: it is a draft
                Assumed about titles (1):
                  b.md:2: “b”, because it has no title
                Imported 2 of 3 issues; 1 not imported, 1 assumption.
                """, ReportText.of(new ImportReport("issues", 2, List.of(TITLE), List.of(DRAFT)), false));
    }

    @Test
    void aPersonSeesThreeOfAKindUnlessAskedForAll() {
        var five = IntStream.rangeClosed(1, 5)
                .mapToObj(line -> new Assumption("b.md", line, About.TITLE, "“b”", "it has no title"))
                .toList();
        var report = new ImportReport("issues", 5, five, List.of());

        assertEquals(6, ReportText.of(report, false).lines().count());
        assertEquals(
                "  and 2 more; --verbose lists them all",
                ReportText.of(report, false).lines().toList().get(4));
        assertEquals(7, ReportText.of(report, true).lines().count());
    }

    @Test
    void aProgramReadsItAll() {
        assertEquals(
                """
                {
                  "imported" : 2,
                  "assumed" : [ {
                    "file" : "b.md",
                    "line" : 2,
                    "about" : "title",
                    "assumed" : "“b”",
                    "because" : "it has no title"
                  } ],
                  "skipped" : [ {
                    "file" : "c.md",
                    "line" : 7,
                    "reason" : "it is a draft"
                  } ]
                }
                """,
                ReportJson.of(new ImportReport("issues", 2, List.of(TITLE), List.of(DRAFT)))
                        .replace("\r\n", "\n"));
    }
}
