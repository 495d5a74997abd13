package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.source.SourceText;
import org.tocsin.source.WorkTree;

class KeptIncidentsTest {
    @TempDir
    Path cache;

    @Test
    void everyIncidentOfTheExampleIsReadBackAsItStandsInItsFile() {
        WorkTree tree = WorkTree.at(Path.of(""));
        List<IncidentRecord> fromFiles = values(RecordReader.read(tree));

        assertThat(fromFiles).isNotEmpty().isEqualTo(read(tree)).isEqualTo(read(tree));
        try (KeptIncidents kept = KeptIncidents.in(cache)) {
            for (var incident : records(RecordReader.read(tree)).incidents()) {
                var text = ((SourceText.Decoded) SourceText.read(tree, incident.path(), 1 << 20)).text();
                assertThat(kept.find(kept.key(text))).as(incident.path()).isEqualTo(incident.value());
            }
        }
    }

    @Test
    void aChangedFileIsReadAgain(@TempDir Path repository) throws IOException {
        Path file = repository.resolve("incidents/2026/2026-11-03-late/incident.yaml");
        Files.createDirectories(file.getParent());
        for (String title : List.of("Invoices arrive late", "Invoices do not arrive", "Invoices arrive late")) {
            Files.writeString(file, """
                    customer:
                      title: %s
                      impact: minor
                      started: 2026-11-03T08:12Z
                      updates:
                        - at: 2026-11-03T08:25Z
                          status: investigating
                          message: We are looking into it.
                    """.formatted(title));
            WorkTree tree = WorkTree.at(repository);
            try (KeptIncidents kept = KeptIncidents.in(cache)) {
                assertThat(RecordReader.read(tree, kept).problems())
                        .extracting(problem -> problem.rule())
                        .containsOnly("missing-file");
            }
            try (KeptIncidents kept = KeptIncidents.in(cache)) {
                assertThat(Objects.requireNonNull(kept.find(kept.key(source(tree))))
                                .customer()
                                .title())
                        .isEqualTo(title);
            }
        }
    }

    private static SourceText source(WorkTree tree) {
        String path = "incidents/2026/2026-11-03-late/incident.yaml";
        return ((SourceText.Decoded) SourceText.read(tree, path, 1 << 20)).text();
    }

    private List<IncidentRecord> read(WorkTree tree) {
        try (KeptIncidents kept = KeptIncidents.in(cache)) {
            return values(RecordReader.read(tree, kept));
        }
    }

    private static List<IncidentRecord> values(ReadResult result) {
        return records(result).incidents().stream().map(Recorded::value).toList();
    }

    private static Records records(ReadResult result) {
        return Objects.requireNonNull(result.records());
    }
}
