package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.importer.ImportedFiles;
import org.tocsin.record.RecordReader;
import org.tocsin.scaffold.NewRepository;
import org.tocsin.source.WorkTree;

/** Real sites, which may lie beside a developer's clone and are no part of the project. */
class RealSitesTest {
    private static final Path SITES = Path.of("../shared/data/cstate");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jenkins-infra-status, 297", "packit-status, 108", "um-grex-status, 32"})
    void haveEachIssueAccountedForAndReadable(String site, int issues) throws Exception {
        assumeTrue(Files.isDirectory(SITES), "skipped: there are no sites in " + SITES);
        var into = folder.resolve("into");

        var result = CstateImport.read(SITES.resolve(site), null);
        NewRepository.at(into).write(ImportedFiles.of(result.site()));
        var read = RecordReader.read(WorkTree.at(into));

        assertEquals(
                issues, result.report().imported() + result.report().skipped().size());
        assertEquals(List.of(), read.problems());
    }
}
