package org.tocsin.importer;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.StatuspageOrigin;

/** The part {@code statuspage} of what was imported from there. */
final class StatuspageYaml {
    private StatuspageYaml() {}

    static void append(StringBuilder yaml, int indent, StatuspageOrigin.Page page) {
        begin(yaml, indent, page.id());
        time(yaml, indent, "updated", page.updated());
    }

    static void append(StringBuilder yaml, int indent, StatuspageOrigin.Part part) {
        begin(yaml, indent, part.id());
        time(yaml, indent, "created", part.created());
        time(yaml, indent, "updated", part.updated());
        if (!part.showcase()) {
            line(yaml, indent, "showcase", "no");
        }
    }

    static void append(StringBuilder yaml, int indent, StatuspageOrigin.Event event) {
        begin(yaml, indent, event.id());
        if (event.shortlink() != null) {
            line(yaml, indent, "shortlink", YamlText.scalar(event.shortlink().toString()));
        }
        time(yaml, indent, "created", event.created());
        time(yaml, indent, "updated", event.updated());
        time(yaml, indent, "started", event.started());
    }

    static void append(StringBuilder yaml, int indent, StatuspageOrigin.Post post) {
        begin(yaml, indent, post.id());
        time(yaml, indent, "created", post.created());
        time(yaml, indent, "updated", post.updated());
    }

    private static void begin(StringBuilder yaml, int indent, String id) {
        yaml.append(" ".repeat(indent)).append("statuspage:\n");
        line(yaml, indent, "id", YamlText.scalar(id));
    }

    private static void time(StringBuilder yaml, int indent, String key, @Nullable Instant at) {
        if (at != null) {
            line(yaml, indent, key, IncidentYaml.time(at.atOffset(ZoneOffset.UTC)));
        }
    }

    private static void line(StringBuilder yaml, int indent, String key, String value) {
        yaml.append(" ".repeat(indent + 2))
                .append(key)
                .append(": ")
                .append(value)
                .append('\n');
    }
}
