package org.tocsin.site.desk.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reader is told of two states: blocks with {@code [-deleted-]} and {@code [+inserted+]} words. */
class ComparingTest {
    @Test
    void wordsThatWereReplacedAreToldInsideTheirParagraph() {
        assertThat(told("<p>Call the vendor within ten minutes.</p>", "<p>Call the vendor within five minutes.</p>"))
                .containsExactly("CHANGED p: Call the vendor within [-ten-] [+five+] minutes.");
    }

    @Test
    void aStepThatWasInsertedLeavesTheOthersAsTheyAre() {
        assertThat(told(
                        "<ol><li>Stop the export</li><li>Tell accounting</li></ol>",
                        "<ol><li>Stop the export</li><li>Keep a copy</li><li>Tell accounting</li></ol>"))
                .containsExactly(
                        "SAME li 1.: Stop the export",
                        "INSERTED li 2.: [+Keep a copy+]",
                        "SAME li 3.: Tell accounting");
    }

    @Test
    void aSectionThatIsGoneIsToldWithItsHeading() {
        assertThat(told("<h2>Before</h2><p>Look.</p><h2>After</h2>", "<h2>After</h2>"))
                .containsExactly("DELETED h2: [-Before-]", "DELETED p: [-Look.-]", "SAME h2: After");
    }

    @Test
    void cellsOfATableAreComparedEachByItself() {
        String before = "<table><thead><tr><th>Version</th><th>Safe</th></tr></thead>"
                + "<tbody><tr><td>1.4 of March</td><td>yes, with care</td></tr></tbody></table>";
        String after = before.replace("yes, with care", "no, with care");

        assertThat(told(before, after))
                .containsExactly("SAME head: Version | Safe", "CHANGED row: 1.4 of March | [-yes-] [+no+], with care");
    }

    @Test
    void paragraphsThatShareLittleAreDifferentOnes() {
        assertThat(told("<p>Nobody answers the telephone at night.</p>", "<p>Restore from Friday.</p>"))
                .containsExactly(
                        "DELETED p: [-Nobody answers the telephone at night.-]",
                        "INSERTED p: [+Restore from Friday.+]");
    }

    @Test
    void aLinkThatLeadsElsewhereIsAChange() {
        assertThat(told("<p>See <a href=\"a.html\">there</a> now</p>", "<p>See <a href=\"b.html\">there</a> now</p>"))
                .containsExactly("CHANGED p: See [-there-] [+there+] now");
    }

    @Test
    void whatLeadsWithinADocumentLeadsNowhereFromAComparison() {
        assertThat(Blocks.of("<p>See <a href=\"#roll-back\">the <b>way</b> back</a></p>"))
                .singleElement()
                .satisfies(block ->
                        assertThat(block.cells().get(0)).extracting(Token::href).containsOnly(""));
    }

    @Test
    void aWordThatBecameStrongIsAChange() {
        assertThat(told("<p>Do not restart the worker</p>", "<p>Do <strong>not</strong> restart the worker</p>"))
                .containsExactly("CHANGED p: Do [-not-] [+not+] restart the worker");
    }

    @Test
    void aWarningSaysThatItIsOne() {
        String warning = "<div class=\"admonitionblock warning\"><table><tbody><tr><td class=\"icon\">"
                + "<div class=\"title\">Warning</div></td><td class=\"content\">Stop the queue first.</td></tr></tbody>"
                + "</table></div>";

        assertThat(Blocks.of(warning)).singleElement().satisfies(block -> {
            assertThat(block.label()).isEqualTo("Warning");
            assertThat(block.kind()).isEqualTo("p");
        });
    }

    @Test
    void japaneseIsComparedByTheCharacter() {
        assertThat(told("<p>支払いを停止します</p>", "<p>支払いを再開します</p>")).containsExactly("CHANGED p: 支払いを[-停止-] [+再開+]します");
    }

    @Test
    void linesOfASourceKeepTheirSpaces() {
        List<Compared> lines =
                Comparing.blocks(SourceLines.of("  a  b one two\n"), SourceLines.of("  a  b one three\n"));

        assertThat(lines.stream().map(ComparingTest::told))
                .containsExactly("CHANGED line:   a  b one [-two-] [+three+]");
    }

    @Test
    void markupInTextStaysText() {
        List<Compared> blocks =
                Comparing.blocks(Blocks.of("<p>&lt;script&gt;a&lt;/script&gt;</p>"), Blocks.of("<p>plain</p>"));

        assertThat(blocks.get(0).cells().get(0).get(0).runs()).containsExactly(new Run("<script>a</script>", "", ""));
    }

    @Test
    void textsThatShareNothingAreReplacedAsAWholeHoweverLong() {
        String before = IntStream.range(0, 20_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        String after = before.replace('a', 'b');

        assertThat(Comparing.blocks(SourceLines.of(before), SourceLines.of(after)))
                .hasSize(40_000)
                .noneMatch(line -> line.mark() == Mark.SAME || line.mark() == Mark.CHANGED);
    }

    private static List<String> told(String before, String after) {
        return Comparing.blocks(Blocks.of(before), Blocks.of(after)).stream()
                .map(ComparingTest::told)
                .toList();
    }

    private static String told(Compared block) {
        String marker =
                block.shape().marker().isEmpty() ? "" : " " + block.shape().marker();
        return block.mark() + " " + block.shape().kind() + marker + ": "
                + block.cells().stream()
                        .map(cell -> cell.stream().map(ComparingTest::told).collect(Collectors.joining()))
                        .collect(Collectors.joining(" | "))
                        .stripTrailing();
    }

    /** With a space between what was deleted and what came for it, as pages have it. */
    private static String told(Piece piece) {
        String text = piece.runs().stream().map(Run::text).collect(Collectors.joining());
        return switch (piece.mark()) {
            case DELETED -> (piece.spaced() ? " " : "") + "[-" + text + "-] ";
            case INSERTED -> "[+" + text + "+]";
            default -> (piece.spaced() ? " " : "") + text;
        };
    }
}
