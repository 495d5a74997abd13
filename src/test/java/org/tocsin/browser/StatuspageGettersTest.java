package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.npm.NodePackages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The client {@code statuspage.io} 3.3.8 from npm reads the example's API with each of its getters; needs no browser.
 *
 * <p>Its getters for all and for active maintenances ask for the upcoming ones, whatever page they read.
 */
@WithExampleSites
class StatuspageGettersTest {
    private static final Map<String, String> FILES = Map.of(
            "getSummary", "summary.json",
            "getStatus", "status.json",
            "getComponents", "components.json",
            "incidents.getAll", "incidents.json",
            "incidents.getUnresolved", "incidents/unresolved.json",
            "scheduledMaintenances.getAll", "scheduled-maintenances/upcoming.json",
            "scheduledMaintenances.getActive", "scheduled-maintenances/upcoming.json",
            "scheduledMaintenances.getUpcoming", "scheduled-maintenances/upcoming.json");

    private final ExampleSites example;

    StatuspageGettersTest(ExampleSites example) {
        this.example = example;
    }

    @Test
    void everyGetterAnswersWhatTheFileSays() throws IOException {
        BuiltSite status = example.all().get(0);
        JsonMapper json = JsonMapper.shared();

        JsonNode answers = json.readTree(NodePackages.run("statuspage-getters.js", status.origin()));

        assertThat(answers.propertyNames()).containsExactlyInAnyOrderElementsOf(FILES.keySet());
        for (Map.Entry<String, String> getter : FILES.entrySet()) {
            assertThat(answers.get(getter.getKey()))
                    .as(getter.getKey())
                    .isEqualTo(json.readTree(
                            Files.readString(status.folder().resolve("api/v2").resolve(getter.getValue()))));
        }
        assertThat(answers.get("incidents.getAll").get("incidents")).hasSizeGreaterThan(9);
        assertThat(answers.get("getSummary").get("status").get("indicator").asString())
                .isNotEqualTo("none");
    }
}
