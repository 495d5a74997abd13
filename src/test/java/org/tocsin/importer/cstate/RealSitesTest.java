package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.importer.ImportTarget;

/** Real sites, which lie beside a developer's clone and are no part of the project. */
class RealSitesTest {
    private static final Path SITES = Path.of("../shared/data/cstate");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"jenkins-infra-status, 297", "packit-status, 108", "um-grex-status, 32"})
    void accountForEachIssue(String site, int issues) throws Exception {
        assumeTrue(Files.isDirectory(SITES), "skipped: there are no sites in " + SITES);

        var result = CstateImport.read(SITES.resolve(site), null);
        ImportTarget.at(folder.resolve("into")).write(result.site());

        assertEquals(
                issues, result.report().imported() + result.report().skipped().size());
    }
}
