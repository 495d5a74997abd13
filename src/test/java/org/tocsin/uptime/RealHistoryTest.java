package org.tocsin.uptime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.cli.TocsinRun;
import org.tocsin.source.FilesInMemory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The history of a large site, which may lie beside a developer's clone and is no part of the project: brought into a
 * repository, built, and read back from the pages. What they say is held against a table with one place for each second,
 * filled from the original without any code of ours.
 */
class RealHistoryTest {
    private static final Path HISTORY = Path.of("../shared/data/github-status/incidents.jsonl");
    private static final Instant NOW = Instant.parse("2026-08-21T12:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Map<String, String> STATES = Map.of(
            "none", "degraded_performance",
            "minor", "partial_outage",
            "major", "major_outage",
            "critical", "major_outage");
    private static final List<String> SHAPES = List.of("working", "slow", "partly", "down");

    @TempDir
    static Path folder;

    private static final List<JsonNode> ORIGINALS = new ArrayList<>();

    @BeforeAll
    static void bringItAlongAndBuild() throws IOException {
        assumeTrue(Files.isRegularFile(HISTORY), "skipped: there is no " + HISTORY);
        JsonMapper json = JsonMapper.builder().build();
        Files.readAllLines(HISTORY).forEach(line -> ORIGINALS.add(json.readTree(line)));
        Map<String, String> files = new TreeMap<>();
        ORIGINALS.forEach(original -> files.put(path(original), yaml(original)));
        files.put("site/status/components.yaml", components());
        files.put("site/waivers.yaml", waivers());
        files.put("site/status/settings.yaml", """
                name: Somebody else's status
                url: https://status.example.com/
                language: en
                zone: %s
                description: Read back
                """.formatted(ZONE));
        for (var file : FilesInMemory.base().with(files).files().entrySet()) {
            Path at = folder.resolve("repository").resolve(file.getKey());
            Files.createDirectories(at.getParent());
            Files.write(at, file.getValue());
        }
        var run = TocsinRun.in(
                folder.resolve("repository"),
                "build",
                "--site",
                "status",
                "--out",
                folder.resolve("out").toString(),
                "--now",
                NOW.toString());
        assertThat(run.code()).as(run.said()).isZero();
    }

    @Test
    void everyIncidentHasAPage() throws IOException {
        try (var pages = Files.list(folder.resolve("out/status/incidents"))) {
            assertThat(pages.count()).isEqualTo(819);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actions", "Copilot", "Git Operations"})
    void theFiguresOfAComponentAreThoseOfASecondBySecondCount(String component) throws IOException {
        Instant begin = NOW.atZone(ZONE).minusMonths(12).toInstant();
        byte[] worst = worst(component, begin);
        Map<String, String> counted = new LinkedHashMap<>();
        counted.put("24 hours", percentage(worst, 86_400));
        counted.put("7 days", percentage(worst, 7 * 86_400));
        counted.put("30 days", percentage(worst, 30 * 86_400));
        counted.put("90 days", percentage(worst, 90 * 86_400));
        counted.put("12 months", percentage(worst, worst.length));

        Map<String, String> shown = new LinkedHashMap<>();
        for (Element row : page(component).select(".figures tbody tr")) {
            shown.put(row.select("th").text(), row.select("td.number").text());
        }

        assertThat(shown).isEqualTo(counted);
        assertThat(shown.get("12 months")).isNotEqualTo("100%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actions", "Copilot", "Git Operations"})
    void eachDayShowsItsWorstStateAndItsIncidents(String component) throws IOException {
        byte[] worst = worst(component, NOW.minusSeconds(91 * 86_400));
        LocalDate today = NOW.atZone(ZONE).toLocalDate();
        List<String> counted = new ArrayList<>();
        List<String> shown = new ArrayList<>();

        for (int i = 89; i >= 0; i--) {
            LocalDate day = today.minusDays(i);
            Instant from = day.atStartOfDay(ZONE).toInstant();
            Instant until = day.plusDays(1).atStartOfDay(ZONE).toInstant();
            int most = 0;
            for (int second = index(worst, from); second < Math.min(worst.length, index(worst, until)); second++) {
                most = Math.max(most, worst[second]);
            }
            counted.add(day + " " + SHAPES.get(most) + " " + touching(component, from, until));
        }
        for (Element bar : page(component).select(".day-bars input")) {
            Element label = Objects.requireNonNull(bar.nextElementSibling());
            Element next = label.nextElementSibling();
            List<String> titles = next != null && next.normalName().equals("ul")
                    ? next.select("a").eachText().stream().sorted().toList()
                    : List.of();
            shown.add(label.select("time").attr("datetime") + " " + bar.className() + " " + titles);
        }

        assertThat(shown).isEqualTo(counted);
    }

    private static List<String> touching(String component, Instant from, Instant until) {
        return ORIGINALS.stream()
                .filter(one -> names(one, component))
                .filter(one -> started(one).isBefore(until) && resolved(one).isAfter(from))
                .filter(one -> started(one).isBefore(resolved(one)))
                .map(RealHistoryTest::title)
                .sorted()
                .toList();
    }

    /** For each second until now the worst that was: 0 working, 1 slow, 2 partly, 3 down. */
    private static byte[] worst(String component, Instant begin) {
        byte[] worst = new byte[(int) (NOW.getEpochSecond() - begin.getEpochSecond())];
        for (JsonNode original : ORIGINALS) {
            if (names(original, component)) {
                byte badness = badness(original.get("impact").asString());
                int until = Math.min(worst.length, index(worst, resolved(original)));
                for (int second = Math.max(0, index(worst, started(original))); second < until; second++) {
                    worst[second] = (byte) Math.max(worst[second], badness);
                }
            }
        }
        return worst;
    }

    private static byte badness(String impact) {
        return switch (impact) {
            case "none" -> 1;
            case "minor" -> 2;
            case "major", "critical" -> 3;
            default -> 0;
        };
    }

    private static int index(byte[] worst, Instant at) {
        return (int) (at.getEpochSecond() - (NOW.getEpochSecond() - worst.length));
    }

    /** Of the last so many seconds, three tenths of each partial outage lost, rounded down to two decimals. */
    private static String percentage(byte[] worst, int last) {
        long lostTenths = 0;
        for (int second = worst.length - last; second < worst.length; second++) {
            lostTenths += worst[second] == 3 ? 10 : worst[second] == 2 ? 3 : 0;
        }
        BigDecimal kept = BigDecimal.valueOf(last * 10L - lostTenths)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(last * 10L), 2, RoundingMode.DOWN);
        return (lostTenths == 0 ? "100" : kept.toPlainString()) + "%";
    }

    private static Document page(String component) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("out/status/components/" + id(component) + "/index.html")));
    }

    private static boolean names(JsonNode original, String component) {
        JsonNode components = original.get("components");
        if (components != null) {
            for (JsonNode named : components) {
                if (named.asString().equals(component)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Instant started(JsonNode original) {
        return Instant.parse(original.get("started_at").asString());
    }

    private static Instant resolved(JsonNode original) {
        return Instant.parse(original.get("resolved_at").asString());
    }

    private static String title(JsonNode original) {
        String title = original.get("title").asString().strip();
        return title.length() > 80 ? title.substring(0, 79).strip() + "…" : title;
    }

    private static String id(String component) {
        return component.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static boolean maintenance(JsonNode original) {
        return original.get("impact").asString().equals("maintenance");
    }

    /** When the work began, of maintenance, and not when it was announced. */
    private static Instant begun(JsonNode original) {
        Instant begun = started(original);
        if (maintenance(original)) {
            for (JsonNode update : original.get("updates")) {
                if (update.get("status").asString().equals("In progress")) {
                    return Instant.parse(update.get("at").asString());
                }
            }
        }
        return begun;
    }

    private static String path(JsonNode original) {
        String day = begun(original).atZone(ZONE).toLocalDate().toString();
        return "incidents/" + day.substring(0, 4) + "/" + day + "-"
                + original.get("id").asString() + "/incident.yaml";
    }

    private static String yaml(JsonNode original) {
        StringBuilder yaml = new StringBuilder("kind: backfilled\ncustomer:\n");
        yaml.append("  title: ").append(quoted(title(original))).append('\n');
        String impact = original.get("impact").asString();
        yaml.append("  impact: ").append(impact).append('\n');
        yaml.append(
                maintenance(original)
                        ? "  scheduled: {from: " + begun(original) + ", until: " + resolved(original) + "}\n"
                        : "  started: " + started(original) + "\n");
        yaml.append("  updates:\n");
        String status = "investigating";
        String before = status;
        boolean first = true;
        for (JsonNode update : original.get("updates")) {
            String said = update.get("status").asString();
            status = said.equals("Update")
                    ? status
                    : said.toLowerCase(Locale.ROOT).replace(' ', '_');
            yaml.append("    - at: ").append(update.get("at").asString()).append('\n');
            yaml.append("      status: ").append(status).append('\n');
            if (rank(status) < rank(before)) {
                yaml.append("      reopens: yes\n");
            }
            before = status;
            if (first && original.has("components") && !maintenance(original) && rank(status) < 3) {
                yaml.append("      components:\n");
                for (JsonNode component : original.get("components")) {
                    yaml.append("        ").append(id(component.asString())).append(": ");
                    yaml.append(STATES.get(impact)).append('\n');
                }
            }
            first = false;
            yaml.append("      message: ")
                    .append(quoted(update.get("message").asString()))
                    .append('\n');
        }
        return yaml.toString();
    }

    private static int rank(String status) {
        return switch (status) {
            case "monitoring" -> 2;
            case "resolved" -> 3;
            default -> 0;
        };
    }

    /** Incidents that stand there twice, left as they are. */
    private static String waivers() {
        StringBuilder yaml = new StringBuilder("waivers:\n");
        TreeSet<String> seen = new TreeSet<>();
        ORIGINALS.stream()
                .sorted(Comparator.comparing(RealHistoryTest::path))
                .filter(original -> !seen.add(begun(original) + title(original)))
                .forEach(original -> yaml.append("  - {rule: duplicate-incident, file: ")
                        .append(path(original))
                        .append(", reason: Twice in the original}\n"));
        return yaml.toString();
    }

    private static String quoted(String text) {
        String stripped = text.strip();
        return JsonMapper.builder().build().writeValueAsString(stripped.isEmpty() ? "No words." : stripped);
    }

    private static String components() {
        TreeMap<String, String> names = new TreeMap<>();
        for (JsonNode original : ORIGINALS) {
            if (original.has("components")) {
                original.get("components").forEach(name -> names.put(id(name.asString()), name.asString()));
            }
        }
        StringBuilder yaml = new StringBuilder(new String(
                FilesInMemory.base().bytes("site/status/components.yaml"), java.nio.charset.StandardCharsets.UTF_8));
        yaml.append("  - id: theirs\n    name: Theirs\n    components:\n");
        names.forEach((id, name) -> yaml.append("      - id: ")
                .append(id)
                .append("\n        name: ")
                .append(name)
                .append('\n'));
        return yaml.toString();
    }
}
