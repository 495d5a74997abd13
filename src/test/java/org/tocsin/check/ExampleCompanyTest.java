package org.tocsin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tocsin.problem.TextPrinter;
import org.tocsin.source.TreeLines;
import org.tocsin.source.WorkTree;

class ExampleCompanyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theExampleKeepsToEveryRule() {
        WorkTree tree = WorkTree.at(Path.of("."));

        String report = new TextPrinter().print(Found.in(tree, NOW), new TreeLines(tree));

        assertThat(report).isEqualTo("No problems found.\n");
    }
}
