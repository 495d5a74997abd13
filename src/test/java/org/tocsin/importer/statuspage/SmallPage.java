package org.tocsin.importer.statuspage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ImportedIncident;

/** Saved answers of a page with two components, and what a test changes in them. */
final class SmallPage {
    static final String PAGE = """
        "page": {"id": "moorfen00001", "name": "Moor & Fen", "url": "https://status.moorfen.example",
                 "time_zone": "America/Chicago", "updated_at": "2026-03-05T10:00:00.000-06:00"}""";

    static final String COMPONENTS = """
        "components": [
          {"id": "till00000001", "name": "Till", "status": "operational", "position": 2, "group": false, "group_id": null},
          {"id": "shop00000001", "name": "Shop", "status": "operational", "position": 1, "group": true, "group_id": null},
          {"id": "stock0000001", "name": "Stock list", "status": "operational", "position": 1, "group": false,
           "group_id": "shop00000001", "only_show_if_degraded": true, "start_date": "2025-01-31"}]""";

    private final Path folder;

    SmallPage(Path folder) {
        this.folder = folder;
    }

    /** An incident with fields that come before its updates, and updates, newest first. */
    static String incident(String fields, String... updates) {
        return """
            {"id": "inc000000001", "name": "The till is slow", "status": "resolved", "impact": "minor",
             "created_at": "2026-03-05T08:00:00.000Z", "started_at": "2026-03-05T08:00:00.000Z", %s
             "incident_updates": [%s]}""".formatted(fields, String.join(",\n", updates));
    }

    static String update(String time, String status, String body) {
        return update(time, status, body, "");
    }

    static String update(String time, String status, String body, String more) {
        return """
            {"id": "upd-%s", "status": "%s", "body": "%s", %s "display_at": "2026-03-05T%s:00.000Z"}""".formatted(time.replace(":", ""), status, body, more, time);
    }

    SmallPage file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    SmallPage incidents(String... incidents) throws IOException {
        return file("incidents.json", "{" + PAGE + ",\n\"incidents\": [" + String.join(",\n", incidents) + "]}");
    }

    SmallPage components() throws IOException {
        return file("components.json", "{" + PAGE + ",\n" + COMPONENTS + "}");
    }

    StatuspageImport.Result read() throws Exception {
        return read(null);
    }

    StatuspageImport.Result read(@Nullable ZoneId zone) throws Exception {
        return StatuspageImport.read(folder, zone);
    }

    ImportedIncident incident() throws Exception {
        return read().site().incidents().get(0);
    }

    /** Each update as {@code time status: message}. */
    List<String> updates() throws Exception {
        return incident().updates().stream()
                .map(update -> update.at() + " " + update.status().word() + ": " + update.message())
                .toList();
    }

    /** Each assumption of a kind, without its file and line. */
    List<String> assumed(About about) throws Exception {
        return read().report().assumed().stream()
                .filter(assumption -> assumption.about() == about)
                .map(assumption -> assumption.assumed() + ", because " + assumption.because())
                .toList();
    }

    /** Each thing that was skipped, with its place. */
    List<String> skipped() throws Exception {
        return read().report().skipped().stream()
                .map(skipped -> skipped.place() + ": " + skipped.reason())
                .toList();
    }
}
