package org.tocsin.record.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.problem.Problem;
import org.tocsin.record.yaml.YamlFile;
import org.tocsin.source.SourceText;

class ShapeTest {
    private static final Shape<String> NOTE = Shape.of(
            "a note",
            "A remark.",
            List.of(Field.required("at", Types.instant(), "when it was said", "2026-11-03T08:25Z")),
            values -> "");
    private static final Shape<String> RECORD = Shape.of(
            "a record",
            "What is noted.",
            List.of(
                    Field.required("notes", Types.list(NOTE, 1), "remarks", "[…]"),
                    Field.optional("first", NOTE, "the first remark", "{at: …}")),
            values -> "");

    @Test
    void aMissingListIsShownByItsFirstLines() {
        assertThat(problems("first:\n  at: 2026-11-03T08:25Z\n"))
                .extracting(Problem::fix)
                .containsExactly("Add `notes:`, and on the next line, indented, `- at: 2026-11-03T08:25Z`;"
                        + " then the other fields of a note.");
    }

    @Test
    void aMisspeltFieldIsNotMissedAsWell() {
        assertThat(problems("Notes:\n  - at: 2026-11-03T08:25Z\n"))
                .extracting(Problem::rule)
                .containsExactly("unknown-field");
    }

    private static List<Problem> problems(String text) {
        YamlFile file = YamlFile.parse(new SourceText("x.yaml", text));
        Reading reading = new Reading("x.yaml", "");
        RECORD.read(Objects.requireNonNull(file.root()), reading);
        return reading.problems();
    }
}
