package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqueezedTest {
    @Test
    void commentsOnLinesOfTheirOwnAndIndentationGo() {
        assertThat(squeezed("""
                /* What it is
                 * for. */
                a {
                    color: red; /* stays */
                }

                b::before {
                    content: "  /* no comment */";
                }
                """)).isEqualTo("""
                a {
                color: red; /* stays */
                }
                b::before {
                content: "  /* no comment */";
                }
                """);
    }

    @Test
    void noScriptOfOursHasATextThatGoesOverTheEndOfALine() throws IOException {
        for (String name : List.of("status.js", "offline.js")) {
            assertThat(Files.readString(Path.of("site/status/assets", name)))
                    .as(name)
                    .doesNotContain("`");
        }
    }

    private static String squeezed(String text) {
        return new String(Squeezed.of(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
