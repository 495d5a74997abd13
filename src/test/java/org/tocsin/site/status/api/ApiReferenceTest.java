package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.FreshFile;
import org.tocsin.docs.Block;
import org.tocsin.model.open.SmallPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiReferenceTest {
    private static final Path REFERENCE = Path.of("src/docs/reference/api.adoc");
    private static final JsonNode DESCRIPTION =
            JsonMapper.shared().readTree(Answered.bytes(StatusApi.DESCRIPTION, SmallPage.facts()));

    @Test
    void theReferenceSaysWhatTheDescriptionSays() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("// Made from src/main/resources/tocsin/api/openapi.json.")
                .append(" Refresh: mvn test -Drefresh=true -Dtest=ApiReferenceTest\n");
        page.append("= API\n:toc:\n\n");
        page.append(
                "What programs can read of the status site, in the format of the Statuspage v2 read API. The same, for programs, is\n");
        page.append(
                "`api/openapi.json` on your site. How to use it: xref:../how-to/read-the-status-from-a-program.adoc[Read the status from a program].\n");
        page.append(
                "Where it departs from Statuspage, and why: link:../adr/0010-the-api-tells-the-truth-in-the-words-of-statuspage.adoc[decision 10].\n");
        files(page);
        state(page);
        for (Map.Entry<String, JsonNode> schema :
                DESCRIPTION.get("components").get("schemas").properties()) {
            if (!schema.getKey().endsWith("Answer")) {
                schema(page, schema.getKey(), schema.getValue());
            }
        }

        FreshFile.assertFresh(REFERENCE, page.toString());
    }

    @Test
    void everyAnswerInTheHowToFitsItsDescription() {
        List<Block> answers = Block.of(Path.of("src/docs/how-to/read-the-status-from-a-program.adoc")).stream()
                .filter(block -> block.language().equals("json"))
                .toList();

        assertThat(answers).isNotEmpty().allSatisfy(block -> {
            Document document = document(block.title());
            assertThat(DescriptionTest.mistakes(
                            DESCRIPTION, document, JsonMapper.shared().readTree(block.text())))
                    .as(block.place())
                    .isEmpty();
        });
    }

    private static Document document(String path) {
        return List.of(Document.values()).stream()
                .filter(document -> document.path().value().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static void files(StringBuilder page) {
        page.append("\n== Files\n\n[cols=\"2,3,3\",options=\"header\"]\n|===\n| File | What | Holds\n");
        for (Map.Entry<String, JsonNode> path : DESCRIPTION.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            String name = get.at("/responses/200/content/application~1json/schema/$ref")
                    .asString();
            JsonNode answer = DESCRIPTION.at(name.substring(1));
            page.append("\n| `").append(path.getKey()).append("`\n| ");
            page.append(get.get("summary").asString())
                    .append(". ")
                    .append(get.get("description").asString());
            List<String> parts = new ArrayList<>();
            answer.get("properties").propertyNames().forEach(part -> parts.add("`" + part + "`"));
            page.append("\n| ").append(String.join(", ", parts)).append('\n');
        }
        page.append("|===\n");
    }

    private static void state(StringBuilder page) {
        page.append("""

                == How the state is found

                The first line that is so, and beside it what is said.

                [cols="3,1,2",options="header"]
                |===
                | When | Indicator | Description

                | every component is in major outage | `critical` | Major System Outage
                | any component is in major outage | `major` | Partial System Outage
                | any component is in partial outage | `minor` | Minor Service Outage
                | any component has degraded performance | `minor` | Partially Degraded Service
                | any maintenance is under way | `maintenance` | Service Under Maintenance
                | no incident is open | `none` | All Systems Operational
                |===

                An open incident with no component in trouble counts by its impact: `critical` and `major` are themselves, `minor` and `none` are
                `minor`, and so is any whose fix is being watched. Where that is worse than what components say, its title is the description.
                """);
    }

    private static void schema(StringBuilder page, String name, JsonNode schema) {
        page.append("\n[[").append(name).append("]]\n== ").append(name).append("\n\n");
        if (schema.has("description")) {
            page.append(schema.get("description").asString()).append('\n');
        }
        if (!schema.has("properties")) {
            if (schema.has("enum")) {
                page.append("One of ").append(value(schema)).append(".\n");
            }
            return;
        }
        page.append("\n[cols=\"1,2,2\",options=\"header\"]\n|===\n| Field | Meaning | Value\n\n");
        schema.get("properties")
                .properties()
                .forEach(field -> page.append("| `")
                        .append(field.getKey())
                        .append("` | ")
                        .append(meaning(field.getValue()))
                        .append(" | ")
                        .append(value(field.getValue()))
                        .append('\n'));
        page.append("|===\n");
    }

    private static String meaning(JsonNode field) {
        return field.path("description").asString("").replaceFirst("\\.$", "");
    }

    private static String value(JsonNode field) {
        if (field.has("$ref")) {
            String name = field.get("$ref").asString().replaceFirst(".*/", "");
            return "<<" + name + ">>";
        }
        if (field.has("anyOf")) {
            List<String> choices = new ArrayList<>();
            field.get("anyOf").forEach(choice -> choices.add(value(choice)));
            return String.join(" or ", choices);
        }
        if (field.has("enum")) {
            List<String> words = new ArrayList<>();
            field.get("enum").forEach(word -> words.add("`" + word.asString() + "`"));
            return String.join(", ", words);
        }
        if (field.has("const")) {
            return "always `" + field.get("const").asString() + "`";
        }
        String type = field.get("type").isArray()
                ? field.get("type").get(0).asString() + " or null"
                : field.get("type").asString();
        String named = switch (type) {
            case "null" -> "always null";
            case "string" -> "text";
            case "string or null" -> "text or null";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            default -> type;
        };
        return named.replace("array", "a list") + (field.has("items") ? " of " + value(field.get("items")) : "");
    }
}
