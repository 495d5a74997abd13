package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.importer.Assumption;
import org.tocsin.importer.Assumptions;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.markup.LinkMender;
import org.tocsin.importer.markup.MarkupCleaner;

class MarkupTest {
    private final ForeignFile file = new ForeignFile("a.md", "https://status.old.example/", new Assumptions());

    private String clean(String markdown) {
        return MarkupCleaner.clean(markdown, file, 1);
    }

    @Test
    void markdownIsLeftWordForWord() {
        var markdown = "A *b* `<c>` <https://d.example> and <e@f.example>, 1 < 2.\n\n    <g>\n\n```\n<h>\n```";

        assertEquals(markdown, clean(markdown));
        assertEquals(List.of(), file.assumptions().list());
    }

    @Test
    void tagsThatMarkTextBecomeMarkdown() {
        assertEquals("~~No~~ **yes** *so* `x`", clean("<strike>No</strike> <b>yes</b> <em>so</em> <code>x</code>"));
    }

    @Test
    void linksAndPicturesKeepTheirAddresses() {
        assertEquals(
                "See [here](https://a.example) ![Graph](/g.png)",
                clean("See <a class='x' href=\"https://a.example\">here</a> <img alt=\"Graph\" src=\"/g.png\">"));
    }

    @Test
    void commentsGoAndAreListedWithTheirLine() {
        assertEquals("One.\n\nTwo.", clean("One.\n<!-- [Closing message]\nsoon -->\nTwo."));
        assertEquals(
                List.of(2),
                file.assumptions().list().stream().map(Assumption::line).toList());
    }

    @Test
    void scriptsGoWithWhatTheyHold() {
        assertEquals("One.", clean("One.\n\n<script>\nalert(1)\n</script>\n"));
    }

    @Test
    void placeholdersStayToBeRead() {
        assertEquals("--partition=\\<name> and \\<your-user-name>", clean("--partition=<name> and <your-user-name>"));
    }

    @Test
    void shortcodesStayAndAreListed() {
        assertEquals("{{< ref \"a\" >}}", clean("{{< ref \"a\" >}}"));
        assertEquals(1, file.assumptions().list().size());
    }

    @Test
    void tabsBecomeTheBlanksMarkdownTakesThemFor() {
        assertEquals("- a\n  -   b", clean("- a\n  -\t  b"));
    }

    @Test
    void linksWithinTheSiteGetItsAddress() {
        assertEquals(
                "See [that](https://status.old.example/issues/that/) and [https](https://a.example).",
                LinkMender.mend("See [that](/issues/that/) and [https](https://a.example).", file, 1));
        assertEquals(1, file.assumptions().list().size());
    }

    @Test
    void picturesBecomeLinksToThem() {
        assertEquals(
                "[Budget](https://status.old.example/images/b.png)\n[picture](https://a.example/c.png)",
                LinkMender.mend("![Budget](/images/b.png)\n![](https://a.example/c.png)", file, 1));
        assertEquals(
                List.of(1, 2),
                file.assumptions().list().stream().map(Assumption::line).toList());
    }

    @Test
    void linksOfOtherKindsBecomeWords() {
        assertEquals("chat (irc://a.example/b), now", LinkMender.mend("[chat](irc://a.example/b), now", file, 1));
    }
}
