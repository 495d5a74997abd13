package org.tocsin.npm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NodePackagesTest {
    @Test
    void theLockFileNamesNoHostAndChecksEveryPackage() throws IOException {
        JsonNode packages = JsonMapper.shared()
                .readTree(Files.readString(Path.of("src/test/npm/package-lock.json")))
                .get("packages");

        assertThat(packages.properties()).hasSizeGreaterThan(2).allSatisfy(entry -> {
            assertThat(entry.getValue().has("resolved")).as(entry.getKey()).isFalse();
            assertThat(entry.getKey().isEmpty() || entry.getValue().has("integrity"))
                    .as(entry.getKey())
                    .isTrue();
        });
    }

    @Test
    void thePackagesAreThoseOfTheLockFile() throws IOException {
        String installed = Files.readString(NodePackages.folder("statuspage.io").resolve("package.json"));

        assertThat(installed).contains("\"version\": \"3.3.8\"");
    }
}
