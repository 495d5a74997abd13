package org.tocsin.importer.upptime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonDocument;
import org.tocsin.importer.json.JsonList;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.importer.json.JsonValue;

/** Issues and their comments as GitHub's API gives them, each in lists of any file. */
final class SavedIssues {
    private final Map<Long, SavedIssue> issues = new LinkedHashMap<>();
    private final Map<Long, List<JsonObject>> comments = new LinkedHashMap<>();

    /** An issue and the file it stands in. */
    record SavedIssue(String path, JsonObject json, long number) {}

    /**
     * Takes in what one file holds.
     *
     * @throws Unreadable when it holds neither issues nor comments
     */
    void add(String path, String text) throws Unreadable {
        var root = JsonDocument.read(text);
        for (var item : flat(root)) {
            if (!(item instanceof JsonObject object)) {
                throw noIssue(item.line(), item.column());
            }
            if (object.field("issue_url").isPresent()) {
                comments.computeIfAbsent(numberIn(object), any -> new ArrayList<>())
                        .add(object);
            } else if (object.field("number").isPresent()
                    && object.field("title").isPresent()) {
                var number = object.number("number", 0);
                issues.putIfAbsent(number, new SavedIssue(path, object, number));
            } else {
                throw noIssue(object.line(), object.column());
            }
        }
    }

    /** The values of a list, or of a list of lists, as pages put together are. */
    private static List<JsonValue> flat(JsonValue value) {
        return value instanceof JsonList list
                ? list.values().stream().flatMap(one -> flat(one).stream()).toList()
                : List.of(value);
    }

    private static Unreadable noIssue(int line, int column) {
        return new Unreadable(
                line, column, "it holds neither issues nor comments as GitHub's API gives them under /repos/…/issues");
    }

    private static long numberIn(JsonObject comment) throws Unreadable {
        var url = comment.textOf("issue_url");
        var number = url.substring(url.lastIndexOf('/') + 1);
        if (!number.matches("\\d{1,18}")) {
            throw new Unreadable(comment.line(), comment.column(), "its `issue_url` does not end in a number");
        }
        return Long.parseLong(number);
    }

    boolean isEmpty() {
        return issues.isEmpty() && comments.isEmpty();
    }

    /** By number. */
    List<SavedIssue> issues() {
        return issues.values().stream()
                .sorted(Comparator.comparingLong(SavedIssue::number))
                .toList();
    }

    /** The saved comments on an issue, as they stood. */
    List<JsonObject> comments(long number) {
        return comments.getOrDefault(number, List.of());
    }
}
