package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Markdown markdown = new Markdown();

    @Test
    void paragraphsListsAndEmphasisAreRendered() {
        assertThat(html("Late, **not lost**.\n\n- one\n- two"))
                .isEqualTo("<p>Late, <strong>not lost</strong>.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>");
    }

    @Test
    void rawHtmlIsShownAsTheTextItIs() {
        assertThat(html("<script>alert(1)</script>")).isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assertThat(html("<div onclick=x>\nhi\n</div>")).doesNotContain("<div");
    }

    @Test
    void aLinkThatWouldRunAScriptLeadsNowhere() {
        assertThat(html("[here](javascript:alert(1))")).doesNotContain("javascript");
    }

    @Test
    void aHeadingBecomesAStrongLine() {
        assertThat(html("## What we *know*")).isEqualTo("<p><strong>What we <em>know</em></strong></p>");
    }

    @Test
    void aPictureBecomesALinkToIt() {
        assertThat(html("## ![queue](https://example.org/q.png)"))
                .isEqualTo("<p><strong><a rel=\"nofollow\" href=\"https://example.org/q.png\">queue</a></strong></p>");
    }

    @Test
    void plainParagraphsComeOutAsTheParserWouldWriteThem() {
        for (String text : List.of(
                "One line.",
                "Two\nlines.",
                "It's \"late\", not lost.\n\nTwo paragraphs.\n",
                "\n\nBlank before.\n\n\n\nAnd between: 100 % of 1,400; (all).",
                "Été – 東京 ✓",
                "")) {
            assertThat(PlainParagraphs.suits(text)).isTrue();
            assertThat(html(text)).isEqualTo(parsed(text));
        }
    }

    @Test
    void whateverMightMeanMoreIsLeftToTheParser() {
        for (String text : List.of(
                "*a*",
                "a_b_",
                "`a`",
                "[a](b)",
                "a\n- b",
                "1. a",
                "a\n===",
                "a  \nb",
                "    code",
                "a & b",
                "see https://example.org/",
                "see www.example.org",
                "a@example.org",
                "a\tb",
                "a\r\nb",
                "~~~\na")) {
            assertThat(PlainParagraphs.suits(text)).as(text).isFalse();
        }
    }

    @Test
    void wordsWithoutMarkupKeepTheirParagraphsAndWhereLinksLead() {
        assertThat(markdown.plain("Just words.\n\nAnd more.")).isEqualTo("Just words.\n\nAnd more.");
        assertThat(markdown.plain("We *see* [it](https://a.example/).\n\n- one\n- two"))
                .isEqualTo("We see \"it\" (https://a.example/).\n\n- one\n- two");
    }

    private static String parsed(String text) {
        return HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(text))
                .strip();
    }

    private String html(String text) {
        return markdown.html(text).markup();
    }
}
