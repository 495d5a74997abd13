package org.tocsin.importer;

import tools.jackson.databind.json.JsonMapper;

/** The report for a program: {@code {"imported": N, "assumed": [...], "skipped": [...]}}. */
public final class ReportJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportJson() {}

    public static String of(ImportReport report) {
        var root = JSON.createObjectNode().put("imported", report.imported());
        var assumed = root.putArray("assumed");
        for (var assumption : report.assumed()) {
            assumed.addObject()
                    .put("file", assumption.file())
                    .put("line", assumption.line())
                    .put("about", assumption.about().id())
                    .put("assumed", assumption.assumed())
                    .put("because", assumption.because());
        }
        var skipped = root.putArray("skipped");
        for (var file : report.skipped()) {
            var place = skipped.addObject().put("file", file.file()).put("line", file.line());
            if (file.column() > 0) {
                place.put("column", file.column());
            }
            place.put("reason", file.reason());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
