package org.tocsin.importer.statuspage;

import java.util.Set;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.json.JsonList;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.importer.json.JsonText;
import org.tocsin.importer.json.JsonValue;
import org.tocsin.importer.json.JsonWord;

/** Lists the fields that say something and that our records have no place for. */
final class FieldsLeftOut {
    private static final Set<String> OF_PAGE = Set.of("id", "name", "url", "time_zone", "updated_at");
    private static final Set<String> OF_COMPONENT = Set.of(
            "id",
            "name",
            "status",
            "created_at",
            "updated_at",
            "position",
            "description",
            "showcase",
            "start_date",
            "group_id",
            "page_id",
            "group",
            "only_show_if_degraded",
            "components");
    private static final Set<String> OF_EVENT = Set.of(
            "id",
            "name",
            "status",
            "created_at",
            "updated_at",
            "monitoring_at",
            "resolved_at",
            "impact",
            "shortlink",
            "started_at",
            "page_id",
            "incident_updates",
            "components",
            "scheduled_for",
            "scheduled_until");
    private static final Set<String> OF_UPDATE = Set.of(
            "id", "status", "body", "incident_id", "created_at", "updated_at", "display_at", "affected_components");

    private FieldsLeftOut() {}

    static void ofPage(JsonObject page, ForeignFile file) {
        list(page, OF_PAGE, file);
    }

    static void ofComponent(JsonObject component, ForeignFile file) {
        list(component, OF_COMPONENT, file);
    }

    static void ofEvent(JsonObject event, ForeignFile file) {
        list(event, OF_EVENT, file);
    }

    static void ofUpdate(JsonObject update, ForeignFile file) {
        list(update, OF_UPDATE, file);
    }

    private static void list(JsonObject object, Set<String> kept, ForeignFile file) {
        object.fields().forEach((name, value) -> {
            if (!kept.contains(name) && saysSomething(name, value)) {
                file.assume(
                        value.line(),
                        About.FIELD,
                        "“" + Bodies.shortened(name) + "” is left out",
                        "our records have no such field; it says " + said(value));
            }
        });
    }

    /** Whether a value tells more than that nothing was set. That subscribers were told is the rule. */
    private static boolean saysSomething(String name, JsonValue value) {
        if (value instanceof JsonWord word) {
            return !word.written().equals("null")
                    && !(name.equals("deliver_notifications") && word.written().equals("true"));
        }
        return !(value instanceof JsonList list && list.values().isEmpty());
    }

    private static String said(JsonValue value) {
        return value instanceof JsonText text
                ? "“" + Bodies.shortened(text.value()) + "”"
                : value instanceof JsonWord word ? word.written() : value.words();
    }
}
