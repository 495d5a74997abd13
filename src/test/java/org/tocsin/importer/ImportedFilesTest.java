package org.tocsin.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.UpdateStatus;

class ImportedFilesTest {
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

    @Test
    void aWholeImportIsWritten() {
        var groups = List.of(new ImportedGroup(
                "shop", "Shop", "", List.of(new ImportedComponent("till", "Till", "", "https://till.example"))));

        var files = ImportedFiles.of(new ImportedSite(SETTINGS, groups, List.of(INCIDENT)));

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
                """, files.get("incidents/2024/2024-03-05-till/incident.yaml"));
        assertEquals("""
                # yaml-language-server: $schema=../schema/components.json
                groups:
                  - id: shop
                    name: Shop
                    components:
                      - id: till
                        name: Till
                        link: "https://till.example"
                """, files.get("site/status/components.yaml"));
        assertEquals("""
                # yaml-language-server: $schema=../schema/status-settings.json
                name: "Status: Moor & Fen"
                url: "https://status.moorfen.example/"
                language: en
                zone: UTC
                description: What is going on.
                """, files.get("site/status/settings.yaml"));
        assertEquals("""
                # yaml-language-server: $schema=../schema/desk-settings.json
                name: "Desk of Status: Moor & Fen"
                organisation: "Status: Moor & Fen"
                zone: UTC
                """, files.get("site/desk/settings.yaml"));
    }

    @Test
    void twoIncidentsCannotShareAFolder() {
        var twice = new ImportedSite(SETTINGS, List.of(), List.of(INCIDENT, INCIDENT));

        assertThrows(IllegalArgumentException.class, () -> ImportedFiles.of(twice));
    }
}
