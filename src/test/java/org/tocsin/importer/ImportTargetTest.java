package org.tocsin.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.UpdateStatus;

class ImportTargetTest {
    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2024-03-05T08:00+02:00");
    private static final ImportedSettings SETTINGS = new ImportedSettings(
            "Status: Moor & Fen", "https://status.moorfen.example/", "en", ZoneId.of("UTC"), "What is going on.");
    private static final ImportedIncident INCIDENT = new ImportedIncident(
            "2024-03-05-till",
            true,
            "The till is slow",
            Impact.MINOR,
            EIGHT,
            null,
            List.of(
                    new ImportedUpdate(
                            EIGHT,
                            UpdateStatus.INVESTIGATING,
                            Map.of("till", ComponentState.PARTIAL_OUTAGE),
                            "It is slow: we look.\n\nPay in coins."),
                    new ImportedUpdate(EIGHT.plusSeconds(90), UpdateStatus.RESOLVED, Map.of(), "Quick again.")),
            "content/issues/till.md");

    @TempDir
    Path folder;

    @Test
    void aWholeImportIsWritten() throws Exception {
        var into = folder.resolve("new/repository");
        var groups = List.of(new ImportedGroup(
                "shop", "Shop", "", List.of(new ImportedComponent("till", "Till", "", "https://till.example"))));

        ImportTarget.at(into).write(new ImportedSite(SETTINGS, groups, List.of(INCIDENT)));

        assertEquals("""
                # yaml-language-server: $schema=../../../site/schema/incident.json
                # Imported from content/issues/till.md
                kind: backfilled
                customer:
                  title: The till is slow
                  impact: minor
                  started: 2024-03-05T08:00+02:00
                  updates:
                    - at: 2024-03-05T08:00+02:00
                      status: investigating
                      components:
                        till: partial_outage
                      message: |-
                        It is slow: we look.

                        Pay in coins.
                    - at: 2024-03-05T08:01:30+02:00
                      status: resolved
                      message: Quick again.
                """, Files.readString(into.resolve("incidents/2024/2024-03-05-till/incident.yaml")));
        assertEquals("""
                # yaml-language-server: $schema=../schema/components.json
                groups:
                  - id: shop
                    name: Shop
                    components:
                      - id: till
                        name: Till
                        link: "https://till.example"
                """, Files.readString(into.resolve("site/status/components.yaml")));
        assertEquals("""
                # yaml-language-server: $schema=../schema/status-settings.json
                name: "Status: Moor & Fen"
                url: "https://status.moorfen.example/"
                language: en
                zone: UTC
                description: What is going on.
                """, Files.readString(into.resolve("site/status/settings.yaml")));
        assertEquals("""
                # yaml-language-server: $schema=../schema/desk-settings.json
                name: "Desk of Status: Moor & Fen"
                organisation: "Status: Moor & Fen"
                zone: UTC
                """, Files.readString(into.resolve("site/desk/settings.yaml")));
    }

    @Test
    void anEmptyFolderIsFree() throws Exception {
        ImportTarget.at(folder).write(new ImportedSite(SETTINGS, List.of(), List.of(INCIDENT)));

        assertEquals(List.of("incidents", "site"), names(folder));
    }

    @Test
    void aFolderThatHoldsAnythingIsRefused() throws Exception {
        Files.writeString(folder.resolve("note.txt"), "mine");

        var refused = assertThrows(ImportTarget.NotFree.class, () -> ImportTarget.at(folder));

        assertEquals(folder + " is not empty; name a folder that is empty or not there yet", refused.getMessage());
    }

    @Test
    void aFileIsRefused() throws Exception {
        var file = Files.writeString(folder.resolve("note.txt"), "mine");

        var refused = assertThrows(ImportTarget.NotFree.class, () -> ImportTarget.at(file));

        assertEquals(file + " is a file; name a folder that is empty or not there yet", refused.getMessage());
    }

    @Test
    void aFailureLeavesNothingBehind() throws Exception {
        var twice = new ImportedSite(SETTINGS, List.of(), List.of(INCIDENT, withFileForFolder()));

        var target = ImportTarget.at(folder.resolve("into"));
        assertThrows(IOException.class, () -> target.write(twice));

        assertEquals(List.of(), names(folder));
    }

    /** An incident whose folder would lie in the file of another. */
    private static ImportedIncident withFileForFolder() {
        return new ImportedIncident(
                "2024-03-05-till/incident.yaml/x",
                true,
                INCIDENT.title(),
                INCIDENT.impact(),
                EIGHT,
                null,
                INCIDENT.updates(),
                INCIDENT.source());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
