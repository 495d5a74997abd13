package org.tocsin.importer.upptime;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Slug;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.VisibleText;
import org.tocsin.importer.Words;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.importer.json.JsonText;
import org.tocsin.importer.json.JsonValue;
import org.tocsin.importer.markup.LinkMender;
import org.tocsin.importer.markup.MarkupCleaner;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.UpdateStatus;

/** Reads one issue: trouble that Upptime saw, or maintenance that somebody announced. */
final class IssueReader {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_SLUG = 66;
    private static final Pattern TROUBLE = Pattern.compile("(?iu)^\\W*(.*?) (is down|has degraded performance)\\s*$");
    private static final Pattern RESOLVED = Pattern.compile("(?i)^\\s*\\*{0,2}resolved\\b.*", Pattern.DOTALL);

    private final SiteDirectory directory;
    private final SavedIssues saved;
    private final FreeNames folders;

    IssueReader(SiteDirectory directory, SavedIssues saved, FreeNames folders) {
        this.directory = directory;
        this.saved = saved;
        this.folders = folders;
    }

    ImportedIncident read(SavedIssues.SavedIssue issue, ForeignFile file) throws Unreadable {
        var json = issue.json();
        if (json.field("pull_request").isPresent()) {
            throw new Unreadable(json.line(), json.column(), "it is a pull request");
        }
        var labels = labels(json);
        var title = title(json, file);
        if (labels.contains("maintenance")) {
            return maintenance(issue, title, labels, file);
        }
        if (!labels.contains("status")) {
            throw new Unreadable(
                    json.line(),
                    json.column(),
                    "it has neither the label status nor maintenance, so the page never showed it");
        }
        return incident(issue, title, labels, file);
    }

    private ImportedIncident incident(
            SavedIssues.SavedIssue issue, String title, SortedSet<String> labels, ForeignFile file) throws Unreadable {
        var json = issue.json();
        var begin = json.timeOf("created_at");
        var degraded =
                title.contains("degraded") || json.text("body").orElse("").contains("degraded performance**");
        var state = degraded ? ComponentState.DEGRADED_PERFORMANCE : ComponentState.MAJOR_OUTAGE;
        var states = new TreeMap<String, ComponentState>();
        affected(labels, title, json, file).forEach(id -> states.put(id, state));
        var updates = new ArrayList<ImportedUpdate>();
        updates.add(new ImportedUpdate(
                begin,
                UpdateStatus.INVESTIGATING,
                states,
                text(json, json.text("body").orElse(""), title, file)));
        var closed = closed(json);
        for (var comment : comments(issue, file)) {
            var body = comment.textOf("body");
            var says = RESOLVED.matcher(body).matches();
            var status = says && closed.isPresent()
                    ? UpdateStatus.RESOLVED
                    : says ? UpdateStatus.MONITORING : UpdateStatus.INVESTIGATING;
            if (says && closed.isEmpty()) {
                file.assume(
                        comment.line(),
                        About.STATE,
                        "the update is “monitoring”",
                        "it says resolved, and the issue is open");
            }
            updates.add(new ImportedUpdate(
                    comment.timeOf("created_at"), status, new TreeMap<>(), text(comment, body, "An update.", file)));
        }
        updates.sort(Comparator.comparing(update -> update.at().toInstant()));
        close(updates, closed, UpdateStatus.RESOLVED, "Resolved.", json, file);
        return new ImportedIncident(
                folder(begin, title),
                false,
                title,
                degraded ? Impact.MINOR : Impact.MAJOR,
                begin,
                null,
                inFull(updates, json),
                source(issue));
    }

    private ImportedIncident maintenance(
            SavedIssues.SavedIssue issue, String title, SortedSet<String> labels, ForeignFile file) throws Unreadable {
        var json = issue.json();
        var body = json.text("body").orElse("");
        var window = Window.read(VisibleText.of(body), json.line());
        var from = window.times().from();
        var told = json.timeOf("created_at");
        var affected = affected(labels, "", json, file);
        for (var slug : window.sites()) {
            affected.add(directory.labelled(slug).orElseGet(() -> directory.former(slug, file, json.line())));
        }
        var during = new TreeMap<String, ComponentState>();
        var before = new TreeMap<String, ComponentState>();
        affected.forEach(id -> {
            during.put(id, ComponentState.UNDER_MAINTENANCE);
            before.put(id, ComponentState.OPERATIONAL);
        });
        var announced = told.isBefore(from);
        var closed = closed(json);
        var updates = new ArrayList<ImportedUpdate>();
        updates.add(new ImportedUpdate(
                told,
                announced ? UpdateStatus.SCHEDULED : UpdateStatus.IN_PROGRESS,
                announced ? before : during,
                text(json, Window.visible(VisibleText.of(body)), title, file)));
        if (announced && closed.isPresent() && closed.get().isAfter(from)) {
            updates.add(new ImportedUpdate(from, UpdateStatus.IN_PROGRESS, during, "The work has begun."));
            file.assume(
                    json.line(),
                    About.UPDATE_TEXT,
                    "an update of " + from + " says that the work has begun",
                    "the issue says `start`, and was closed later");
        }
        for (var comment : comments(issue, file)) {
            var at = comment.timeOf("created_at");
            updates.add(new ImportedUpdate(
                    at,
                    at.isBefore(from) ? UpdateStatus.SCHEDULED : UpdateStatus.IN_PROGRESS,
                    new TreeMap<>(),
                    text(comment, comment.textOf("body"), "An update.", file)));
        }
        updates.sort(Comparator.comparing(update -> update.at().toInstant()));
        close(updates, closed, UpdateStatus.COMPLETED, "Completed.", json, file);
        return new ImportedIncident(
                folder(from, title),
                false,
                title,
                Impact.MAINTENANCE,
                null,
                window.times(),
                inFull(updates, json),
                source(issue));
    }

    /** Says that it is over, where no comment does; what was said after the issue was closed comes after that. */
    private static void close(
            List<ImportedUpdate> updates,
            Optional<OffsetDateTime> closed,
            UpdateStatus status,
            String words,
            JsonObject json,
            ForeignFile file) {
        if (closed.isEmpty()) {
            return;
        }
        if (updates.stream().noneMatch(update -> update.status() == status)) {
            updates.add(new ImportedUpdate(closed.get(), status, new TreeMap<>(), words));
            updates.sort(Comparator.comparing(update -> update.at().toInstant()));
            file.assume(
                    json.line(),
                    About.UPDATE_TEXT,
                    "the update of " + closed.get() + " says “" + words + "”",
                    "the issue was closed then and no comment says so");
        }
        var over = false;
        for (var i = 0; i < updates.size(); i++) {
            var update = updates.get(i);
            over |= update.status() == status;
            if (over && update.status() != status) {
                updates.set(i, new ImportedUpdate(update.at(), status, new TreeMap<>(), update.message()));
            }
        }
    }

    private static Optional<OffsetDateTime> closed(JsonObject json) throws Unreadable {
        return json.textOf("state").equals("closed") ? Optional.of(json.timeOf("closed_at")) : Optional.empty();
    }

    private List<JsonObject> comments(SavedIssues.SavedIssue issue, ForeignFile file) throws Unreadable {
        var comments = saved.comments(issue.number());
        var written = issue.json().number("comments", comments.size());
        if (written > comments.size()) {
            file.assume(
                    issue.json().line(),
                    About.UPDATE_TEXT,
                    (written - comments.size()) + " comments are missing",
                    "the issue has " + written + ", and " + comments.size() + " were saved");
        }
        return comments;
    }

    private SortedSet<String> affected(SortedSet<String> labels, String title, JsonObject json, ForeignFile file) {
        var affected = new TreeSet<String>();
        labels.forEach(label -> directory.labelled(label).ifPresent(affected::add));
        var trouble = TROUBLE.matcher(title);
        if (affected.isEmpty() && trouble.matches()) {
            var name = trouble.group(1);
            affected.add(directory.named(name).orElseGet(() -> directory.former(name, file, json.line())));
        }
        return affected;
    }

    private static SortedSet<String> labels(JsonObject json) throws Unreadable {
        var labels = new TreeSet<String>();
        for (JsonValue label : json.list("labels")) {
            if (label instanceof JsonText text) {
                labels.add(text.value());
            } else if (label instanceof JsonObject object) {
                labels.add(object.textOf("name"));
            }
        }
        return labels;
    }

    private static String title(JsonObject json, ForeignFile file) throws Unreadable {
        var written = VisibleText.of(json.textOf("title")).strip().replaceAll("\\s+", " ");
        var title = written.replaceFirst("^(?:🛑|🚨|⚠️|⚠|🟨|🟥)\\s*", "");
        var named = title.isEmpty() ? "Issue " + json.number("number", 0) : title;
        var shown = VisibleText.of(Words.shortened(named, LONGEST_TITLE));
        if (!shown.equals(named)) {
            file.assume(
                    json.line(),
                    About.TITLE,
                    "“" + shown + "”, with the whole title in the first update",
                    "the title has " + named.length() + " characters, and ours have at most " + LONGEST_TITLE);
        }
        return shown;
    }

    private static List<ImportedUpdate> inFull(List<ImportedUpdate> updates, JsonObject json) throws Unreadable {
        var written = VisibleText.of(json.textOf("title")).strip().replaceAll("\\s+", " ");
        if (written.length() <= LONGEST_TITLE) {
            return updates;
        }
        var all = new ArrayList<>(updates);
        all.set(0, all.get(0).saying(written + "\n\n" + all.get(0).message()));
        return all;
    }

    private static String text(JsonObject json, String body, String otherwise, ForeignFile file) {
        var visible = VisibleText.of(body);
        var text = LinkMender.mend(MarkupCleaner.clean(visible, file, json.line()), file, json.line())
                .strip();
        if (!text.isEmpty()) {
            return text;
        }
        file.assume(json.line(), About.UPDATE_TEXT, "the update says “" + otherwise + "”", "it has no text");
        return otherwise;
    }

    private String folder(OffsetDateTime begin, String title) {
        var date = begin.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        var slug = Slug.of(title, LONGEST_SLUG);
        return folders.take(date + "-" + (slug.isEmpty() ? "incident" : slug));
    }

    private static String source(SavedIssues.SavedIssue issue) throws Unreadable {
        return issue.path() + ", issue " + issue.number() + " "
                + Quoted.shortened(issue.json().text("html_url").orElse(""));
    }
}
