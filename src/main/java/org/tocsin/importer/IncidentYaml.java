package org.tocsin.importer;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text of one {@code incident.yaml}. */
final class IncidentYaml {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX", Locale.ROOT);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private IncidentYaml() {}

    static String of(ImportedIncident incident) {
        var yaml = new StringBuilder();
        yaml.append("# yaml-language-server: $schema=../../../site/schema/incident.json\n");
        yaml.append("# Imported from ").append(onOneLine(incident.source())).append('\n');
        if (incident.backfilled()) {
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
        if (!incident.endKnown()) {
            line(yaml, 2, "ended", "unknown");
        }
        var statuspage = incident.statuspage();
        if (statuspage != null) {
            StatuspageYaml.append(yaml, 2, statuspage);
        }
        yaml.append("  updates:\n");
        ImportedUpdate before = null;
        for (var update : incident.updates()) {
            append(yaml, update, before);
            before = update;
        }
        return yaml.toString();
    }

    private static void append(StringBuilder yaml, ImportedUpdate update, @Nullable ImportedUpdate before) {
        yaml.append("    - at: ").append(time(update.at())).append('\n');
        line(yaml, 6, "status", update.status().word());
        if (before != null && update.status().progress() < before.status().progress()) {
            line(yaml, 6, "reopens", "yes");
        }
        if (!update.components().isEmpty()) {
            yaml.append("      components:\n");
            update.components().forEach((id, state) -> line(yaml, 8, YamlText.scalar(id), state.word()));
        }
        line(yaml, 6, "message", YamlText.text(update.message(), 8));
        var statuspage = update.statuspage();
        if (statuspage != null) {
            StatuspageYaml.append(yaml, 6, statuspage);
        }
    }

    private static void line(StringBuilder yaml, int indent, String key, String value) {
        yaml.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    /** With the offset it was written with; seconds, and thousandths of them, only where there are some. */
    static String time(OffsetDateTime at) {
        if (at.getNano() > 0) {
            return at.format(MILLISECONDS);
        }
        return at.format(at.getSecond() == 0 ? MINUTES : SECONDS);
    }

    /** Keeps a comment a comment, whatever a file is called. */
    private static String onOneLine(String source) {
        return source.replaceAll("\\p{Cntrl}+", " ");
    }
}
