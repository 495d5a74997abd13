package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each saved state of a real page, imported, built at the time it was saved and read back from the API of the built site, is
 * what it was, field by field.
 */
class StatuspageRoundTripTest {
    private static final Path SAVED = Path.of("../shared/data/statuspage-v2");
    private static final Path DOCUMENT = Path.of("src/docs/explanation/what-an-import-from-statuspage-keeps.adoc");

    /** What cannot be equal, by the end of its path. The documentation says why, in the same words. */
    private static final Map<String, String> CANNOT_BE_EQUAL = new TreeMap<>(Map.of(
            "status.indicator", "While an incident is open, the page never says that all is well.",
            "status.description", "While an incident is open, the page never says that all is well.",
            "incident_updates[].body", "Bodies with HTML come back as Markdown.",
            "incidents[].reminder_intervals", "Older answers lack the field; ours always have it, as null.",
            "affected_components[]", "Components within an update are in the order of the page."));

    @TempDir
    Path folder;

    static Stream<Path> states() throws IOException {
        if (!Files.isDirectory(SAVED)) {
            return Stream.of(SAVED);
        }
        try (var files = Files.list(SAVED)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void aSavedStateIsReadBackAsItWas(Path state) throws IOException {
        assumeTrue(Files.isRegularFile(state), SAVED + " is not here, so no real page is tried");
        var saved = read(state);
        var now = saved.get("page").get("updated_at").asString();

        var imported = TocsinRun.in(
                folder, "import", "statuspage", state.toAbsolutePath().toString(), "--into", "page");
        assertThat(imported.code()).as(imported.said()).isZero();
        assertThat(imported.said()).contains("; 0 not imported, ");
        var built = TocsinRun.in(folder, "build", "--repo", "page", "--site", "status", "--now", now);
        assertThat(built.code()).as(built.said()).isZero();

        var site = folder.resolve("page/target/site/status");
        var summary = read(site.resolve("api/v2/summary.json"));
        assertThat(differences("", saved, summary)).isEmpty();
        assertThat(differences(
                        "",
                        saved.get("components"),
                        read(site.resolve("api/v2/components.json")).get("components")))
                .isEmpty();
        assertThat(differences(
                        "incidents",
                        saved.get("incidents"),
                        read(site.resolve("api/v2/incidents/unresolved.json")).get("incidents")))
                .isEmpty();
    }

    @Test
    void theDocumentationNamesAllThatCannotBeEqual() throws IOException {
        var document = Files.readString(DOCUMENT);

        CANNOT_BE_EQUAL.forEach(
                (field, why) -> assertThat(document).contains("`" + field + "`").contains(why));
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    /** Each value of the saved state that the built one does not have, or the other way round. */
    private static List<String> differences(String path, @Nullable JsonNode saved, @Nullable JsonNode built) {
        if (saved != null && built != null && saved.isObject() && built.isObject()) {
            return Stream.concat(saved.propertyNames().stream(), built.propertyNames().stream())
                    .distinct()
                    .flatMap(name -> differences(below(path, name), saved.get(name), built.get(name)).stream())
                    .toList();
        }
        if (saved != null && built != null && saved.isArray() && built.isArray() && saved.size() == built.size()) {
            var theirs = inOrder(path, saved);
            var ours = inOrder(path, built);
            return IntStream.range(0, ours.size())
                    .boxed()
                    .flatMap(i -> differences(path + "[]", theirs.get(i), ours.get(i)).stream())
                    .toList();
        }
        return Objects.equals(saved, built) || cannotBeEqual(path, saved, built)
                ? List.of()
                : List.of(path + ": " + saved + " became " + built);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean cannotBeEqual(String path, @Nullable JsonNode saved, @Nullable JsonNode built) {
        if (path.endsWith("incident_updates[].body")) {
            return saved != null && built != null && sameText(saved.asString(), built.asString());
        }
        return switch (path) {
            case "status.indicator" -> saved != null && saved.asString().equals("none");
            case "status.description" -> saved != null && saved.asString().equals("All Systems Operational");
            case "incidents[].reminder_intervals" -> saved == null && built != null && built.isNull();
            default -> false;
        };
    }

    /** Whether a body with HTML, and what became of it, read the same. */
    private static boolean sameText(String html, String markdown) {
        return html.contains("<") && words(Jsoup.parse(html).text()).equals(words(markdown.replace("\\\n", " ")));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static List<JsonNode> inOrder(String path, JsonNode array) {
        return path.endsWith("affected_components") ? sorted(array) : list(array);
    }

    private static List<JsonNode> list(JsonNode array) {
        return array.valueStream().toList();
    }

    private static List<JsonNode> sorted(JsonNode array) {
        return array.valueStream()
                .sorted(Comparator.comparing(one -> one.get("code").asString()))
                .toList();
    }
}
