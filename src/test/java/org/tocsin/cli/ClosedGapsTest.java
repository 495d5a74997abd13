package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.Drill;
import org.tocsin.record.RecordReader;
import org.tocsin.record.Records;
import org.tocsin.source.WorkTree;

/** What the example's records of drills say of closed gaps is held against the repository they lie in. */
class ClosedGapsTest {
    private static final Path EXAMPLE = Path.of("").toAbsolutePath();

    @Test
    void theCommitsThatClosedGapsAreInTheHistory() {
        assumeTrue(Files.exists(EXAMPLE.resolve(".git")), "these files were taken out of their repository");
        try (EscalationHistory history = EscalationHistory.open(EXAMPLE).orElseThrow()) {
            assumeTrue(!history.isShallow(), "earlier commits were left out of this clone");

            List<String> commits = commits();

            assertThat(commits).hasSizeGreaterThanOrEqualTo(3);
            assertThat(commits)
                    .allSatisfy(commit ->
                            assertThat(history.hash(commit)).as(commit).isPresent());
        }
    }

    private static List<String> commits() {
        Records records =
                Objects.requireNonNull(RecordReader.read(WorkTree.at(EXAMPLE)).records());
        return records.drills().stream()
                .flatMap(drill -> drill.value().gaps().stream())
                .map(Drill.Gap::closed)
                .filter(Objects::nonNull)
                .map(Drill.Closed::commit)
                .filter(Objects::nonNull)
                .toList();
    }
}
