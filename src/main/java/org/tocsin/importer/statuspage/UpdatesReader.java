package org.tocsin.importer.statuspage;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.UpdateStatus;

/** Reads what customers were told. */
final class UpdatesReader {
    private final ComponentDirectory directory;

    UpdatesReader(ComponentDirectory directory) {
        this.directory = directory;
    }

    /** The updates, oldest first; none when it has none. */
    List<ImportedUpdate> read(JsonObject event, boolean maintenance, ForeignFile file) throws Unreadable {
        var updates = new ArrayList<ImportedUpdate>();
        for (var update : event.objects("incident_updates")) {
            updates.add(update(update, maintenance, file));
            FieldsLeftOut.ofUpdate(update, file);
        }
        // The API has the newest first; of those at one time, the one it has last was said first.
        Collections.reverse(updates);
        updates.sort(Comparator.comparing(update -> update.at().toInstant()));
        return updates;
    }

    private ImportedUpdate update(JsonObject update, boolean maintenance, ForeignFile file) throws Unreadable {
        var created = update.time("created_at");
        var at = update.time("display_at").or(() -> created).orElseThrow(() -> update.missing("display_at"));
        var status = status(update, maintenance, file);
        return new ImportedUpdate(
                at,
                status,
                states(update, status, file),
                message(update, status, file),
                origin(update, at, created.orElse(at), file));
    }

    private static UpdateStatus status(JsonObject update, boolean maintenance, ForeignFile file) throws Unreadable {
        var said = States.status(update);
        var status = States.ofKind(said, maintenance);
        var written = update.textOf("status");
        if (!written.equals(status.word())) {
            file.assume(
                    update.line(),
                    About.STATE,
                    "the update is “" + status.word() + "”",
                    said == status
                            ? "our records have no status “" + written + "”"
                            : "“" + written + "” is not a status of " + (maintenance ? "maintenance" : "an incident"));
        }
        return status;
    }

    private SortedMap<String, ComponentState> states(JsonObject update, UpdateStatus status, ForeignFile file)
            throws Unreadable {
        var states = new TreeMap<String, ComponentState>();
        for (var affected : update.objects("affected_components")) {
            var state = States.component(affected, "new_status");
            var code = affected.textOf("code");
            var id = directory.idOf(code, affected.text("name").orElse(code), file, affected.line());
            if (status.last() && state != ComponentState.OPERATIONAL) {
                file.assume(
                        affected.line(),
                        About.STATE,
                        id + " is well again",
                        "the update says " + status.word() + ", yet the component is " + state.word());
                state = ComponentState.OPERATIONAL;
            }
            states.put(id, state);
        }
        return states;
    }

    private static String message(JsonObject update, UpdateStatus status, ForeignFile file) throws Unreadable {
        var body = update.text("body").orElse("");
        var place = update.fields().getOrDefault("body", update);
        var message = Bodies.markdown(body, file, place.line());
        if (!message.isEmpty()) {
            return message;
        }
        var words = status.word().replace('_', ' ');
        var sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
        file.assume(place.line(), About.UPDATE_TEXT, "the update says “" + sentence + "”", "it has no text");
        return sentence;
    }

    private static StatuspageOrigin.@Nullable Post origin(
            JsonObject update, OffsetDateTime at, OffsetDateTime created, ForeignFile file) throws Unreadable {
        var id = PublicId.of(update.textOf("id"), file, update.line());
        if (id.isEmpty()) {
            return null;
        }
        var updated = update.time("updated_at").orElse(created);
        return new StatuspageOrigin.Post(
                id.get(),
                created.isEqual(at) ? null : created.toInstant(),
                updated.isEqual(created) ? null : updated.toInstant());
    }
}
