package org.tocsin.record.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.source.SourceText;

class ScalarPositionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "m: one two HERE three\n",
                "m: 'it''s here: HERE'\n",
                "m: \"a \\\"quoted\\\" word,\\n\\u00e9 HERE\"\n",
                "m: |\n  one\n\n  two HERE three\n",
                "m: >-\n  one\n  two\n\n  three HERE\n",
                "m: one\n  two\n  HERE three\n",
                "l:\n  - m: |2\n\n       indented HERE\n",
                "m: \"one\\\n  two HERE\"\n",
                "m: '\n\n  one HERE'\n"
            })
    void aWordIsFoundInEveryStyle(String yaml) {
        SourceText source = new SourceText("x.yaml", yaml);
        YamlFile file = YamlFile.parse(source);
        String path = yaml.startsWith("l") ? "l[0].m" : "m";
        YamlScalar scalar = (YamlScalar) file.nearest(path).orElseThrow();

        ScalarPosition found = ScalarPosition.of(source, scalar, scalar.text().indexOf("HERE"));

        String line = source.line(found.line()).orElseThrow();
        assertThat(line.substring(found.column() - 1)).startsWith("HERE");
    }
}
