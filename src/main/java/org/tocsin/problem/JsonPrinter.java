package org.tocsin.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Problems as one JSON object: {@code {"errors": N, "warnings": N, "problems": [...]}}. */
public final class JsonPrinter implements ProblemPrinter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String print(List<Problem> problems, SourceLines lines) {
        List<Map<String, Object>> rows = new ArrayList<>();
        long errors = 0;
        for (Problem problem : problems) {
            errors += problem.isError() ? 1 : 0;
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("level", problem.level().word());
            row.put("rule", problem.rule());
            row.put("file", problem.place().file());
            row.put("line", problem.place().line());
            row.put("column", problem.place().column());
            row.put("length", problem.place().length());
            row.put("message", problem.message());
            row.put("expected", problem.expected());
            row.put("fix", problem.fix());
            rows.add(row);
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("errors", errors);
        report.put("warnings", problems.size() - errors);
        report.put("problems", rows);
        return JSON.writeValueAsString(report) + "\n";
    }
}
