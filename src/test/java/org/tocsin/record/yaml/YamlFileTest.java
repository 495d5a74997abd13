package org.tocsin.record.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.source.SourceText;

class YamlFileTest {
    @Test
    void valuesKeepTheirTextAndTheirPlace() {
        YamlFile file = parse("a: 010\nb:\n  - no\n  - 12:30\n");

        YamlMapping root = (YamlMapping) java.util.Objects.requireNonNull(file.root());
        assertThat(root.entry("a").orElseThrow().value()).isEqualTo(new YamlScalar("010", false, 1, 4, 3));
        YamlSequence list = (YamlSequence) root.entry("b").orElseThrow().value();
        assertThat(list.items())
                .containsExactly(new YamlScalar("no", false, 3, 5, 2), new YamlScalar("12:30", false, 4, 5, 5));
    }

    @Test
    void windowsLineEndsAndAFirstCommentChangeNothing() {
        assertThat(parse("# schema\r\na: 1\r\nb: 2\r\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "duplicate-key, 2:1, 'a: 1\na: 2\n'",
        "yaml-tab, 2:1, 'a:\n\tb: 1\n'",
        "yaml-alias, 1:4, 'a: &x 1\n'",
        "yaml-alias, 1:4, 'a: *x\n'",
        "yaml-tag, 1:4, 'a: !!int 1\n'",
        "yaml-directive, 1:1, '%YAML 1.2\n---\na: 1\n'",
        "yaml-second-document, 2:1, 'a: 1\n---\nb: 1\n'",
        "yaml-key-not-text, 1:2, '[a]: 1\n'",
        "yaml-syntax, 1:5, 'a: b: c\n'",
        "yaml-syntax, 1:4, 'a: @ana\n'",
        "yaml-syntax, 1:4, 'a: \"open\nb: 1\nc: 2\n'",
        "yaml-syntax, 1:4, 'a: [open\nb: 1\nc: 2\n'",
    })
    void whatRecordsNeverNeedIsRefusedAtItsPlace(String rule, String place, String text) {
        List<String> said = parse(text.replace("\\n", "\n").replace("\\t", "\t")).problems().stream()
                .map(problem -> problem.rule() + " " + problem.place())
                .toList();

        assertThat(said).hasSize(1);
        assertThat(said.get(0)).startsWith(rule + " x.yaml:");
        if (!rule.equals("yaml-key-not-text")) {
            assertThat(said.get(0)).endsWith(":" + place);
        }
    }

    @Test
    void anEmptyFileIsRefusedAsAWhole() {
        assertThat(parse("# nothing\n").problems())
                .extracting(problem -> problem.rule() + " " + problem.place())
                .containsExactly("yaml-empty x.yaml");
    }

    @Test
    void aValueThatStartsLikeAnImageIsNotMistakenForATab() {
        assertThat(parse("a: ![A graph](x)\n").problems())
                .hasSize(1)
                .noneMatch(problem -> problem.rule().equals("yaml-tab"));
    }

    @Test
    void depthIsBounded() {
        assertThat(parse("a: " + "[".repeat(200) + "]".repeat(200)).problems())
                .extracting(problem -> problem.rule())
                .containsExactly("yaml-too-deep");
    }

    @Test
    void sizeIsBounded() {
        assertThat(parse("a: [" + "x,".repeat(YamlFile.MOST_NODES) + "x]").problems())
                .extracting(problem -> problem.rule())
                .containsExactly("yaml-too-many-values");
    }

    private static YamlFile parse(String text) {
        return YamlFile.parse(new SourceText("x.yaml", text));
    }
}
