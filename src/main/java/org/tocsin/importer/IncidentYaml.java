package org.tocsin.importer;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The text of one {@code incident.yaml}. */
final class IncidentYaml {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private IncidentYaml() {}

    static String of(ImportedIncident incident) {
        var yaml = new StringBuilder();
        yaml.append("# yaml-language-server: $schema=../../../site/schema/incident.json\n");
        yaml.append("# Imported from ").append(onOneLine(incident.source())).append('\n');
        if (incident.over()) {
            yaml.append("kind: backfilled\n");
        }
        yaml.append("customer:\n");
        line(yaml, 2, "title", YamlText.scalar(incident.title()));
        line(yaml, 2, "impact", incident.impact().word());
        var started = incident.started();
        if (started != null) {
            line(yaml, 2, "started", time(started));
        }
        var scheduled = incident.scheduled();
        if (scheduled != null) {
            line(
                    yaml,
                    2,
                    "scheduled",
                    "{from: " + time(scheduled.from()) + ", until: " + time(scheduled.until()) + "}");
        }
        yaml.append("  updates:\n");
        incident.updates().forEach(update -> append(yaml, update));
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, ImportedUpdate update) {
        yaml.append("    - at: ").append(time(update.at())).append('\n');
        line(yaml, 6, "status", update.status().word());
        if (!update.components().isEmpty()) {
            yaml.append("      components:\n");
            update.components().forEach((id, state) -> line(yaml, 8, YamlText.scalar(id), state.word()));
        }
        line(yaml, 6, "message", YamlText.text(update.message(), 8));
    }

    private static void line(StringBuilder yaml, int indent, String key, String value) {
        yaml.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    /** With the offset it was written with, and seconds only where there are some. */
    static String time(OffsetDateTime at) {
        return at.format(at.getSecond() == 0 ? MINUTES : SECONDS);
    }

    /** Keeps a comment a comment, whatever a file is called. */
    private static String onOneLine(String source) {
        return source.replaceAll("\\p{Cntrl}+", " ");
    }
}
