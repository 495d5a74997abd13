package org.tocsin.importer.statuspage;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonDocument;
import org.tocsin.importer.json.JsonObject;

/**
 * One answer of the API, as it was saved. Which it is shows in what it holds, not in what its file is called.
 *
 * @param path of its file
 * @param updated when the page was changed last; the least of all times when it does not say
 * @param tellsComponents whether it lists the components, even if there are none
 * @param events incidents and maintenances
 */
record Capture(
        String path,
        JsonObject page,
        String pageId,
        OffsetDateTime updated,
        boolean tellsComponents,
        List<JsonObject> components,
        List<JsonObject> events) {
    static Capture read(String path, String text) throws Unreadable {
        if (!(JsonDocument.read(text) instanceof JsonObject root)) {
            throw new Unreadable(1, 1, "it is JSON, but not an answer of the v2 API: it is no object");
        }
        var page = root.object("page")
                .orElseThrow(
                        () -> new Unreadable(1, 1, "it is JSON, but not an answer of the v2 API: it has no `page`"));
        var events = new ArrayList<>(root.objects("incidents"));
        events.addAll(root.objects("scheduled_maintenances"));
        return new Capture(
                path,
                page,
                page.textOf("id"),
                page.time("updated_at").orElse(OffsetDateTime.MIN),
                root.field("components").isPresent(),
                root.objects("components"),
                List.copyOf(events));
    }
}
