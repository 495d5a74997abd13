package org.tocsin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.change.Change;
import org.tocsin.change.Version;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A difference for programs. */
final class DifferenceJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DifferenceJson() {}

    static String of(Difference difference) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("from", Map.of("commit", difference.beforeCommit()));
        report.put("to", Map.of("commit", difference.afterCommit()));
        report.put(
                "shifts",
                ordered(
                        "from", difference.horizon().from().toString(),
                        "until", difference.horizon().until().toString()));
        report.put("shallow", difference.shallow());
        report.put(
                "commits",
                difference.commits().stream().map(DifferenceJson::commit).toList());
        report.put("unread", difference.unread());
        report.put("net", changes(difference.net()));
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Map<String, Object> commit(Version commit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("commit", commit.commit());
        row.put("author", commit.author());
        row.put("at", commit.at().toString());
        row.put("subject", commit.subject());
        row.put("rationale", commit.rationale());
        row.put("unread", commit.unread());
        row.put("changes", changes(commit.changes()));
        return row;
    }

    private static List<Map<String, String>> changes(List<Change> changes) {
        return changes.stream().map(DifferenceJson::change).toList();
    }

    private static Map<String, String> change(Change change) {
        return ordered(
                "topic", change.topic().word(),
                "record", change.subject().kind().word(),
                "id", change.subject().id(),
                "sentence", change.sentence(),
                "before", change.before(),
                "after", change.after());
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
