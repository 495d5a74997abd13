package org.tocsin.importer.upptime;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.Skipped;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonDocument;
import org.tocsin.importer.json.JsonList;
import org.tocsin.importer.json.JsonObject;

/**
 * What Upptime saw itself: since when it watches each site, and how each is.
 *
 * @param since first day, by slug
 * @param states {@code up}, {@code down} or {@code degraded}, by slug
 * @param slugs by name
 */
record Watched(Map<String, LocalDate> since, Map<String, String> states, Map<String, String> slugs) {
    static Watched read(UpptimeFiles files, ForeignFile list, List<Skipped> skipped) throws IOException {
        var since = new HashMap<String, LocalDate>();
        var states = new HashMap<String, String>();
        for (var path : files.history()) {
            var slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yml".length());
            try {
                // Older files have a hyphen before each field.
                var fields = YamlText.read(path, files.text(path).replaceAll("(?m)^- ", ""));
                states.put(slug, YamlText.of(fields, "status"));
                Window.time(YamlText.of(fields, "startTime"))
                        .ifPresent(at -> since.put(
                                slug, at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()));
            } catch (Unreadable e) {
                skipped.add(Skipped.because(path, e));
            }
        }
        return new Watched(since, states, slugs(files, list, skipped));
    }

    private static Map<String, String> slugs(UpptimeFiles files, ForeignFile list, List<Skipped> skipped)
            throws IOException {
        var slugs = new HashMap<String, String>();
        if (!files.has(UpptimeFiles.SUMMARY)) {
            return slugs;
        }
        var file = new ForeignFile(UpptimeFiles.SUMMARY, "", list.assumptions());
        try {
            if (JsonDocument.read(files.text(UpptimeFiles.SUMMARY)) instanceof JsonList summary) {
                for (var value : summary.values()) {
                    if (value instanceof JsonObject site) {
                        slugs.put(site.textOf("name"), site.textOf("slug"));
                        listMinutes(site, file);
                    }
                }
            }
        } catch (Unreadable e) {
            skipped.add(Skipped.because(UpptimeFiles.SUMMARY, e));
        }
        return slugs;
    }

    private static void listMinutes(JsonObject site, ForeignFile file) throws Unreadable {
        var days = site.object("dailyMinutesDown")
                .map(minutes -> minutes.fields().size())
                .orElse(0);
        if (days > 0) {
            file.assume(
                    site.line(),
                    About.FIELD,
                    "the minutes down of " + days + (days == 1 ? " day" : " days") + " are left out",
                    "they do not say when in the day; here, uptime follows from incidents");
        }
    }
}
