package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.check.Checks;
import org.tocsin.importer.ImportedFiles;
import org.tocsin.problem.Problem;
import org.tocsin.record.RecordReader;
import org.tocsin.scaffold.NewRepository;
import org.tocsin.source.WorkTree;

/** Real sites, which may lie beside a developer's clone and are no part of the project. */
class RealSitesTest {
    private static final Path SITES = Path.of("../shared/data/cstate");

    private static final Instant LATER = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jenkins-infra-status, 297", "packit-status, 108", "um-grex-status, 32"})
    void haveEachIssueAccountedForAndPassTheChecks(String site, int issues) throws Exception {
        assumeTrue(Files.isDirectory(SITES), "skipped: there are no sites in " + SITES);
        var into = folder.resolve("into");

        var result = CstateImport.read(SITES.resolve(site), null);
        NewRepository.at(into).write(ImportedFiles.of(result.site()));
        var read = RecordReader.read(WorkTree.at(into));

        assertEquals(
                issues, result.report().imported() + result.report().skipped().size());
        assertEquals(List.of(), read.problems());
        var records = Objects.requireNonNull(read.records());
        assertEquals(
                List.of(),
                Checks.run(records, LATER).stream().filter(Problem::isError).toList());
    }
}
