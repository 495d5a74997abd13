package org.tocsin.importer.statuspage;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Slug;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.UpdateStatus;

/** Reads one incident or maintenance of the API. */
final class EventReader {
    private static final int LONGEST_SLUG = 66;

    /** Within it, an incident that was over when it was made was made while it happened, by hand. */
    private static final Duration PROMPT = Duration.ofHours(1);

    private final ComponentDirectory directory;
    private final UpdatesReader updatesReader;
    private final FreeNames folders;

    EventReader(ComponentDirectory directory, FreeNames folders) {
        this.directory = directory;
        this.updatesReader = new UpdatesReader(directory);
        this.folders = folders;
    }

    ImportedIncident read(JsonObject event, ForeignFile file) throws Unreadable {
        var window = window(event);
        var started = started(event);
        var title = Title.read(event, file);
        var impact = impact(event, window != null, file);
        var said = updatesReader.read(event, window != null, file);
        var updates = title.inFullWith(Affected.named(
                event, withAtLeastOne(said, event, started, title, window != null, file), impact, directory, file));
        var last = updates.get(updates.size() - 1);
        listWhatIsSaidTwice(event, updates, window != null, file);
        FieldsLeftOut.ofEvent(event, file);
        var begin = window == null ? begin(started, updates, event, file) : null;
        return new ImportedIncident(
                folder(window == null ? started : window.from(), title),
                madeAfterwards(event, last, file),
                title.shown(),
                impact,
                begin,
                window,
                updates,
                true,
                origin(event, started, begin, file),
                file.path() + ", " + Bodies.shortened(event.textOf("id")));
    }

    private static OffsetDateTime started(JsonObject event) throws Unreadable {
        var started = event.time("started_at");
        return started.isPresent() ? started.get() : event.timeOf("created_at");
    }

    private static ImportedIncident.@Nullable Window window(JsonObject event) throws Unreadable {
        var from = event.time("scheduled_for");
        if (from.isEmpty()) {
            return null;
        }
        var until = event.timeOf("scheduled_until");
        if (!until.isAfter(from.get())) {
            throw new Unreadable(
                    event.line(), event.column(), "its window ends before it begins, or as soon, at " + until);
        }
        return new ImportedIncident.Window(from.get(), until);
    }

    private static Impact impact(JsonObject event, boolean maintenance, ForeignFile file) throws Unreadable {
        var said = States.impact(event);
        if (maintenance == (said == Impact.MAINTENANCE)) {
            return said;
        }
        var impact = maintenance ? Impact.MAINTENANCE : Impact.NONE;
        file.assume(
                event.line(),
                About.IMPACT,
                "impact " + impact.word(),
                maintenance
                        ? "it has a window, and says impact " + said.word()
                        : "it says impact maintenance and has no window");
        return impact;
    }

    private static List<ImportedUpdate> withAtLeastOne(
            List<ImportedUpdate> said,
            JsonObject event,
            OffsetDateTime started,
            Title title,
            boolean maintenance,
            ForeignFile file)
            throws Unreadable {
        if (!said.isEmpty()) {
            return said;
        }
        var status = States.ofKind(States.status(event), maintenance);
        file.assume(event.line(), About.UPDATE_TEXT, "one update that says the title", "it has no updates");
        return List.of(new ImportedUpdate(started, status, Map.of(), title.shown()));
    }

    private static OffsetDateTime begin(
            OffsetDateTime started, List<ImportedUpdate> updates, JsonObject event, ForeignFile file) {
        var first = updates.get(0).at();
        if (!first.toInstant().isBefore(started.toInstant())) {
            return started;
        }
        file.assume(
                event.line(),
                About.DURATION,
                "it began at " + first,
                "its first update is of then, before its start, " + started);
        return first;
    }

    /** Statuspage lets people write an incident when all is over; then it was made later than what it tells of. */
    private static boolean madeAfterwards(JsonObject event, ImportedUpdate last, ForeignFile file) throws Unreadable {
        var created = event.time("created_at");
        var afterwards = last.status().last()
                && created.isPresent()
                && created.get().isAfter(last.at().plus(PROMPT));
        if (afterwards) {
            file.assume(
                    event.line(),
                    About.STATE,
                    "it was written afterwards",
                    "it was made at " + created.get() + " and its last update is of " + last.at());
        }
        return afterwards;
    }

    /** Times and the status stand in an incident and in its updates; ours say them once. */
    private static void listWhatIsSaidTwice(
            JsonObject event, List<ImportedUpdate> updates, boolean maintenance, ForeignFile file) throws Unreadable {
        var status = States.ofKind(States.status(event), maintenance);
        var last = updates.get(updates.size() - 1);
        if (status != last.status()) {
            file.assume(
                    event.line(),
                    About.STATE,
                    "it is " + last.status().word(),
                    "that is what its last update says, though it says " + status.word() + " itself");
        }
        listIfOther(event, "monitoring_at", UpdateStatus.MONITORING, updates, file);
        listIfOther(event, "resolved_at", UpdateStatus.RESOLVED, updates, file);
    }

    private static void listIfOther(
            JsonObject event, String field, UpdateStatus status, List<ImportedUpdate> updates, ForeignFile file)
            throws Unreadable {
        var written = event.time(field);
        var told = updates.stream()
                .filter(update -> update.status().progress() == status.progress())
                .anyMatch(update -> written.isPresent()
                        && Duration.between(update.at(), written.get()).abs().compareTo(Duration.ofMinutes(1)) < 0);
        if (written.isPresent() && !told) {
            file.assume(
                    event.line(),
                    About.FIELD,
                    "“" + field + "” is left out",
                    "it says " + written.get() + ", and no update of then says so");
        }
    }

    private String folder(OffsetDateTime begin, Title title) {
        var date = begin.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        var slug = Slug.of(title.full(), LONGEST_SLUG);
        return folders.take(date + "-" + (slug.isEmpty() ? "incident" : slug));
    }

    private static StatuspageOrigin.@Nullable Event origin(
            JsonObject event, OffsetDateTime started, @Nullable OffsetDateTime begin, ForeignFile file)
            throws Unreadable {
        var id = PublicId.of(event.textOf("id"), file, event.line());
        if (id.isEmpty()) {
            return null;
        }
        var created = event.time("created_at");
        return new StatuspageOrigin.Event(
                id.get(),
                shortlink(event, file),
                created.filter(at -> begin == null || !at.isEqual(begin))
                        .map(at -> at.toInstant())
                        .orElse(null),
                event.time("updated_at").map(at -> at.toInstant()).orElse(null),
                begin != null && begin.isEqual(started) ? null : started.toInstant());
    }

    private static @Nullable URI shortlink(JsonObject event, ForeignFile file) throws Unreadable {
        var written = event.text("shortlink");
        if (written.isEmpty()) {
            return null;
        }
        try {
            var link = new URI(written.get());
            if (link.getHost() != null && List.of("http", "https").contains(link.getScheme())) {
                return link;
            }
        } catch (URISyntaxException e) {
            // listed below
        }
        file.assume(
                event.line(),
                About.FIELD,
                "“shortlink” is left out",
                "“" + Bodies.shortened(written.get()) + "” is no web address");
        return null;
    }
}
