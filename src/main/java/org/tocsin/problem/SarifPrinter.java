package org.tocsin.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Problems as SARIF 2.1.0, which code-scanning pages and editors read. */
public final class SarifPrinter implements ProblemPrinter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String print(List<Problem> problems, SourceLines lines) {
        TreeSet<String> ruleIds = new TreeSet<>();
        List<Object> results = new ArrayList<>();
        for (Problem problem : problems) {
            ruleIds.add(problem.rule());
            results.add(result(problem));
        }
        List<Object> rules = new ArrayList<>();
        ruleIds.forEach(id -> rules.add(Map.of("id", id)));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Tocsin");
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JSON.writeValueAsString(log) + "\n";
    }

    private static Map<String, Object> result(Problem problem) {
        String expected = problem.expected().isEmpty() ? "" : " Expected: " + problem.expected() + ".";
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.rule());
        result.put("level", problem.level().word());
        result.put("message", Map.of("text", problem.message() + "." + expected + " Fix: " + problem.fix()));
        result.put("locations", List.of(Map.of("physicalLocation", location(problem.place()))));
        return result;
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("artifactLocation", Map.of("uri", uri(place.file())));
        if (place.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
                region.put("endColumn", place.column() + place.length());
            }
            location.put("region", region);
        }
        return location;
    }

    private static String uri(String path) {
        try {
            return new java.net.URI(null, null, path, null).getRawPath();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }
}
