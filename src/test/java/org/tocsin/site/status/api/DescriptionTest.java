package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.RESOLVED;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.npm.NodePackages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DescriptionTest {
    private static final OpenFacts BUSY = facts(
            incident(
                    "2026-11-23-cards",
                    "Cards are declined",
                    update("2026-11-23T08:12", INVESTIGATING, "We look into it.", Map.of(CARDS, MAJOR_OUTAGE)),
                    update("2026-11-23T08:20", INVESTIGATING, "We still do.")),
            incident(
                    "2026-11-20-labs",
                    "@status",
                    update("2026-11-20T08:12", INVESTIGATING, "We look into it."),
                    update("2026-11-20T08:40", RESOLVED, "It is over.")),
            work(
                    "2026-11-23-move",
                    "Records move",
                    "2026-11-23T09:00",
                    "2026-11-23T11:00",
                    update("2026-11-22T09:00", SCHEDULED, "On Monday.", Map.of(LABS, UNDER_MAINTENANCE))),
            work(
                    "2026-11-30-move",
                    "Records move again",
                    "2026-11-30T09:00",
                    "2026-11-30T11:00",
                    update("2026-11-22T09:00", SCHEDULED, "Next Monday.")));

    @Test
    void everyFileFitsItsDescriptionAndHasNoFieldThatIsNotDescribed() {
        JsonNode description = description(BUSY);

        for (Document document : Document.values()) {
            assertThat(mistakes(description, document, Answered.json(document, BUSY)))
                    .as(document.path().value())
                    .isEmpty();
        }
    }

    @Test
    void filesWithNothingInThemFitToo() {
        JsonNode description = description(facts());

        for (Document document : Document.values()) {
            assertThat(mistakes(description, document, Answered.json(document, facts())))
                    .as(document.path().value())
                    .isEmpty();
        }
    }

    @Test
    void theCheckFindsWhatItLooksFor() {
        ObjectNode wrong = (ObjectNode) Answered.json(Document.STATUS, BUSY);
        ((ObjectNode) wrong.get("status")).put("indicator", "splendid");
        ObjectNode more = (ObjectNode) Answered.json(Document.STATUS, BUSY);
        ((ObjectNode) more.get("page")).put("secret", "yes");

        assertThat(mistakes(description(BUSY), Document.STATUS, wrong)).isNotEmpty();
        assertThat(mistakes(description(BUSY), Document.STATUS, more)).isNotEmpty();
    }

    @Test
    void everyExampleIsCutFromItsFileAndFitsToo() {
        JsonNode description = description(BUSY);

        for (Document document : Document.values()) {
            JsonNode example = answer(description, document).get("example");
            assertThat(cutFrom(example, Answered.json(document, BUSY)))
                    .as(document.path().value())
                    .isTrue();
            assertThat(mistakes(description, document, example))
                    .as(document.path().value())
                    .isEmpty();
        }
        assertThat(answer(description, Document.SUMMARY)
                        .get("example")
                        .get("incidents")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void everyFileIsDescribedAndNoOther() {
        TreeSet<String> files = new TreeSet<>();
        for (Document document : Document.values()) {
            files.add("/" + document.path());
        }

        assertThat(new TreeSet<>(description(BUSY).get("paths").propertyNames()))
                .isEqualTo(files);
    }

    @Test
    void aValidatorThatNobodyHereWroteFindsItValid(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("openapi.json"), Answered.bytes(StatusApi.DESCRIPTION, BUSY));

        assertThat(NodePackages.run("openapi-valid.mjs", file.toString())).isEqualTo("3.1");
    }

    @Test
    void itNamesThePageAndItsAddress() {
        JsonNode description = description(BUSY);

        assertThat(description.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(description.get("info").get("title").asString()).isEqualTo("Larkfield & Sons");
        assertThat(description.get("servers").get(0).get("url").asString()).isEqualTo("https://status.example/sub");
    }

    private static JsonNode description(OpenFacts facts) {
        return JsonMapper.shared().readTree(Answered.bytes(StatusApi.DESCRIPTION, facts));
    }

    private static JsonNode answer(JsonNode description, Document document) {
        return description
                .get("paths")
                .get("/" + document.path())
                .get("get")
                .get("responses")
                .get("200")
                .get("content")
                .get("application/json");
    }

    /** Against the description, with every object closed to other fields. */
    static List<String> mistakes(JsonNode description, Document document, JsonNode answer) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        schema.set("components", closed(description.get("components").deepCopy()));
        schema.set("$ref", answer(description, document).get("schema").get("$ref"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString(), InputFormat.JSON);
        return compiled
                .validate(
                        answer.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        List<JsonNode> inner = new ArrayList<>();
        node.forEach(inner::add);
        inner.forEach(DescriptionTest::closed);
        return node;
    }

    /** Whether one is the other, with entries of lists left out. */
    private static boolean cutFrom(JsonNode example, JsonNode whole) {
        if (example.isObject() && whole.isObject()) {
            return example.size() == whole.size()
                    && example.properties().stream()
                            .allMatch(entry ->
                                    whole.has(entry.getKey()) && cutFrom(entry.getValue(), whole.get(entry.getKey())));
        }
        if (example.isArray() && whole.isArray()) {
            for (JsonNode element : example) {
                boolean found = false;
                for (JsonNode candidate : whole) {
                    found = found || cutFrom(element, candidate);
                }
                if (!found) {
                    return false;
                }
            }
            return example.isEmpty() == whole.isEmpty();
        }
        return example.equals(whole);
    }
}
