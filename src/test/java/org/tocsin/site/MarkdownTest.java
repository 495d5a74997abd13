package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

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

    private String html(String text) {
        return markdown.html(text).markup();
    }
}
