package org.tocsin.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.source.SourceText;

class YamlTextTest {

    static List<String> nastyTexts() {
        return List.of(
                "no",
                "Yes",
                "NULL",
                "~",
                "",
                " ",
                "012",
                "1e3",
                "0x1F",
                "12:30",
                "2024-03-05",
                ".inf",
                "dead",
                "-",
                "- a",
                "? b",
                ": c",
                "a: b",
                "a #b",
                "# a",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a",
                "[a]",
                "{a}",
                "a, b",
                "'",
                "\"",
                "\\",
                "it's",
                "say \"hi\"",
                "back\\slash",
                "trailing ",
                " leading",
                "tab\there",
                "\t",
                "---",
                "...",
                "--- a",
                "a:",
                "|",
                ">",
                "<<",
                "=",
                "ä — ☀️ 🎄",
                "\u00A0",
                "\uFEFF",
                "a\u2028b\u2029c",
                "\u0085",
                "\u0007\u001B",
                "one\ntwo",
                "one\n\ntwo\n",
                "\n",
                "\n\n",
                "\nlate",
                "  indented\nthen not",
                "  \nblank first",
                "one\n   \ntwo",
                "one  \ntwo",
                "ends\n\n",
                "# heading\n\n- a\n- b: c\n\n---\n...\n",
                "tab\tin\nblock",
                "key: value\n\tindented by a tab",
                "windows\r\nline",
                "%TAG\n--- not a document",
                "A long line that goes on and on beyond any width, with a colon: here, a #hash and a trailing blank ");
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void anyTextIsReadBackAsItWas(String text) {
        assertEquals(text, readBack(YamlText.text(text, 8)));
    }

    @ParameterizedTest
    @MethodSource("nastyTexts")
    void anyTextFitsOnItsLine(String text) {
        var scalar = YamlText.scalar(text);

        assertEquals(1, scalar.lines().count());
        assertEquals(text, readBack(scalar));
    }

    @Test
    void mixturesOfNastyTextsAreReadBackAsTheyWere() {
        var random = new Random(20261123);
        var texts = nastyTexts();
        for (var round = 0; round < 2_000; round++) {
            var mixture = new StringBuilder();
            for (var part = 0; part < 4; part++) {
                mixture.append(texts.get(random.nextInt(texts.size()))).append(random.nextBoolean() ? "\n" : " ");
            }
            var text = mixture.toString();

            assertEquals(text, readBack(YamlText.text(text, 8)));
        }
    }

    @Test
    void proseIsALiteralBlockAndPlainWordsArePlain() {
        assertEquals("Card payments", YamlText.scalar("Card payments"));
        assertEquals("|-\n        One.\n\n        Two.", YamlText.text("One.\n\nTwo.", 8));
        assertEquals("\"yes\"", YamlText.scalar("yes"));
    }

    private static String readBack(String written) {
        var yaml = "updates:\n    - at: now\n      message: " + written + "\n      after: it\n";
        var file = YamlFile.parse(new SourceText("a.yaml", yaml));
        assertEquals(List.of(), file.problems(), yaml);
        var message = file.nearest("updates[0].message").orElseThrow();
        var after = file.nearest("updates[0].after").orElseThrow();
        assertEquals("it", assertInstanceOf(YamlScalar.class, after).text());
        assertInstanceOf(YamlMapping.class, file.nearest("updates[0]").orElseThrow());
        return assertInstanceOf(YamlScalar.class, message).text();
    }
}
