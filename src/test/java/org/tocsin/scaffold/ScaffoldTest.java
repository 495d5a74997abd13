package org.tocsin.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaffoldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void theListNamesEveryFileThereIs() throws IOException {
        Path folder = Path.of("src/main/resources", Scaffold.FOLDER);

        try (Stream<Path> files = Files.walk(folder);
                Stream<Path> scenarios = Files.walk(Path.of("content/drills/scenarios"))) {
            List<String> there = Stream.concat(
                            files.filter(Files::isRegularFile).map(folder::relativize),
                            scenarios.filter(Files::isRegularFile))
                    .map(file -> file.toString().replace('\\', '/'))
                    .toList();
            assertThat(Files.readString(Path.of("src/main/resources", Scaffold.LIST))
                            .lines()
                            .map(Scaffold::resourceName))
                    .containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void filesThatBeginWithADotGetTheirNamesBack() throws IOException {
        assertThat(files()).containsKeys(".gitignore", ".github/workflows/publish.yml", ".vscode/settings.json");
    }

    @Test
    void daysAreCountedFromTheDayItBegins() throws IOException {
        assertThat(files().get("escalation/policies/urgent.yaml"))
                .contains("reviewed: 2026-11-23\n", "review-by: 2027-02-23\n");
        assertThat(files().get("README.md")).contains("incidents/2026/2026-11-23-invoices-late/incident.yaml");
    }

    @Test
    void noComponentClaimsDaysBeforeIt() throws IOException {
        String components = files().getOrDefault("site/status/components.yaml", "");

        assertThat(components.split("      - id: ", -1)).hasSize(4);
        assertThat(components.split("        since: 2026-11-23\n", -1)).hasSize(4);
    }

    @Test
    void noMarkIsLeftForADay() throws IOException {
        assertThat(files().values()).noneMatch(text -> text.matches("(?s).*@[a-z-]+@.*"));
    }

    @Test
    void schemasStandWhereTheFilesNameThem() throws IOException {
        SortedMap<String, String> schemas = new TreeMap<>(Map.of("people.json", "{}\n"));

        assertThat(Scaffold.files(DAY, schemas)).containsEntry("site/schema/people.json", "{}\n");
    }

    @Test
    void everyRecordNamesItsSchemaInItsFirstLine() throws IOException {
        files().forEach((path, text) -> {
            if (path.endsWith(".yaml") && !path.startsWith(".")) {
                String up = "../".repeat(path.split("/", -1).length - 1);
                String schemas = path.startsWith("site/") ? "../schema/" : up + "site/schema/";
                assertThat(text).as(path).startsWith("# yaml-language-server: $schema=" + schemas);
            }
        });
    }

    private static SortedMap<String, String> files() throws IOException {
        return Scaffold.files(DAY, new TreeMap<>());
    }
}
