package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;

class SeveritiesAndSystemsTest {
    private static final String SEVERITY = "severity: disrupted";
    private static final String AFFECTED = "affected:\n  - Till";

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void layOut() throws Exception {
        site = new SmallSite(folder);
    }

    private Map<String, ComponentState> components() throws Exception {
        return site.incident().updates().get(0).components();
    }

    @Test
    void downIsMajorAndAMajorOutage() throws Exception {
        site.with(SEVERITY, "severity: down");

        assertEquals(Impact.MAJOR, site.incident().impact());
        assertEquals(Map.of("till", ComponentState.MAJOR_OUTAGE), components());
    }

    @Test
    void disruptedIsMinorAndAPartialOutage() throws Exception {
        site.body("Text.");

        assertEquals(Impact.MINOR, site.incident().impact());
        assertEquals(Map.of("till", ComponentState.PARTIAL_OUTAGE), components());
    }

    @Test
    void aNoticeLeavesComponentsOperational() throws Exception {
        site.with(SEVERITY, "severity: notice");

        assertEquals(Impact.NONE, site.incident().impact());
        assertEquals(Map.of("till", ComponentState.OPERATIONAL), components());
    }

    @Test
    void aNoticeOfPlannedWorkIsMaintenance() throws Exception {
        site.issue("""
                ---
                title: Maintenance of the till
                date: 2024-03-05T08:00:00Z
                resolved: true
                resolvedWhen: 2024-03-05T09:00:00Z
                severity: notice
                affected:
                  - Till
                ---
                [Final message]
                Done.

                [Initial message]
                We clean the till.
                """);

        var incident = site.incident();
        assertEquals(Impact.MAINTENANCE, incident.impact());
        assertNotNull(incident.scheduled());
        assertEquals(
                List.of("2024-03-05T08:00Z in_progress: We clean the till.", "2024-03-05T09:00Z completed: Done."),
                site.updates());
        assertEquals(Map.of("till", ComponentState.UNDER_MAINTENANCE), components());
        assertEquals(
                List.of("6: maintenance from 2024-03-05T08:00Z until 2024-03-05T09:00Z, because it is a notice that"
                        + " says “Maintenance”; what was planned may have been another time"),
                site.assumed(About.IMPACT));
    }

    @Test
    void aSlipInASeverityIsReadAndListed() throws Exception {
        for (var written : List.of("Disrupted", "dissrupted", "disruptd")) {
            site.with(SEVERITY, "severity: " + written);

            assertEquals(Impact.MINOR, site.incident().impact());
            assertEquals(
                    List.of("6: as severity: disrupted, because cState knows no severity “" + written + "”"),
                    site.assumed(About.IMPACT));
        }
    }

    @Test
    void anUnknownOrMissingSeverityClaimsNothing() throws Exception {
        site.with(SEVERITY, "severity: monitoring");
        assertEquals(Impact.NONE, site.incident().impact());
        assertEquals(1, site.assumed(About.IMPACT).size());

        site.with(SEVERITY, "");
        assertEquals(Impact.NONE, site.incident().impact());
        assertEquals(
                List.of("1: as severity: notice, because it has no severity, and nothing says how bad it was"),
                site.assumed(About.IMPACT));
    }

    @Test
    void caseAndPunctuationDoNotMakeAnotherSystem() throws Exception {
        site.with(AFFECTED, "affected:\n  - stock-list");

        assertEquals(Map.of("stock-list", ComponentState.PARTIAL_OUTAGE), components());
        assertEquals(
                List.of("8: stock-list, because “stock-list” is the system “Stock list” but for case or punctuation"),
                site.assumed(About.COMPONENT));
    }

    @Test
    void severalSystemsMayStandOnOneLine() throws Exception {
        site.with(AFFECTED, "affected:\n  - Till , Stock list");

        assertEquals(List.of("stock-list", "till"), List.copyOf(components().keySet()));
    }

    @Test
    void allIsEverySystemAndNothingIsNone() throws Exception {
        site.with(AFFECTED, "affected: all");
        assertEquals(List.of("stock-list", "till"), List.copyOf(components().keySet()));

        site.with(AFFECTED, "affected: [nothing]");
        assertEquals(Map.of(), components());
    }

    @Test
    void anUnknownSystemBecomesAComponentAndIsListed() throws Exception {
        site.with(AFFECTED, "affected:\n  - Lustre /global/scratch");

        assertEquals(Map.of("lustre-global-scratch", ComponentState.PARTIAL_OUTAGE), components());
        var last = site.read().site().groups().get(2);
        assertEquals("Other systems", last.name());
        assertEquals("Lustre /global/scratch", last.components().get(0).name());
        assertEquals(
                List.of("8: the component lustre-global-scratch is added to “Other systems”,"
                        + " because the configuration has no system “Lustre /global/scratch”"),
                site.assumed(About.COMPONENT));
    }
}
