package org.tocsin.importer.statuspage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.Assumptions;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.ImportReport;
import org.tocsin.importer.ImportedGroup;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedSettings;
import org.tocsin.importer.ImportedSite;
import org.tocsin.importer.Skipped;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.json.JsonObject;

/** Reads what was saved of one Statuspage: answers of the v2 API, and the feed. */
public final class StatuspageImport {
    private static final Comparator<Capture> BY_AGE =
            Comparator.comparing(Capture::updated).thenComparing(Capture::path);

    private final SavedFiles files;
    private final @Nullable ZoneId zone;
    private final Assumptions assumptions = new Assumptions();
    private final List<Capture> captures = new ArrayList<>();
    private final List<FeedEntry> entries = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final ComponentDirectory directory = new ComponentDirectory();
    private final FreeNames folders = new FreeNames();
    private final List<ImportedIncident> incidents = new ArrayList<>();
    private @Nullable Feed feed;

    /** What came of it: the page in our terms, and what became of each record. */
    public record Result(ImportedSite site, ImportReport report) {}

    /** There is nothing of a Statuspage, or of more than one. */
    public static final class NotStatuspage extends Exception {
        NotStatuspage(String message) {
            super(message);
        }
    }

    private StatuspageImport(SavedFiles files, @Nullable ZoneId zone) {
        this.files = files;
        this.zone = zone;
    }

    /**
     * Reads a file, or all in a folder and below. Of an incident that stands in several files the newest state counts.
     *
     * @param zone of times in a feed that name none we know; null when nobody said
     */
    public static Result read(Path source, @Nullable ZoneId zone) throws IOException, NotStatuspage {
        try {
            var reading = new StatuspageImport(SavedFiles.in(source), zone);
            reading.readFiles();
            reading.refuseStrangers(source);
            return reading.result();
        } catch (Unreadable e) {
            throw new NotStatuspage("cannot import " + source + ": " + e.reason());
        }
    }

    private void readFiles() throws IOException {
        for (var path : files.paths()) {
            try {
                if (path.endsWith(".rss")) {
                    throw new Unreadable(1, "it is an RSS feed; save history.atom instead, which tells the same");
                }
                var text = files.text(path);
                if (SavedFiles.isFeed(path)) {
                    var read = Feed.read(path, text);
                    feed = feed == null ? read : feed;
                    entries.addAll(read.entries());
                } else {
                    captures.add(Capture.read(path, text));
                }
            } catch (Unreadable e) {
                skipped.add(Skipped.because(path, e));
            }
        }
        captures.sort(BY_AGE.reversed());
    }

    private void refuseStrangers(Path source) throws NotStatuspage {
        if (captures.isEmpty() && feed == null) {
            var reasons = new StringBuilder();
            skipped.stream()
                    .limit(3)
                    .forEach(one -> reasons.append("\n")
                            .append(one.place())
                            .append(": ")
                            .append(one.reason()));
            throw new NotStatuspage("cannot import " + source
                    + ": it holds neither answers of the v2 API, such as summary.json, nor history.atom" + reasons);
        }
        for (var capture : captures) {
            var first = captures.get(0);
            if (!capture.pageId().equals(first.pageId())) {
                throw new NotStatuspage("cannot import " + source + ": it holds two pages, " + first.pageId() + " in "
                        + first.path() + " and " + capture.pageId() + " in " + capture.path()
                        + "; name the folder of one");
            }
        }
    }

    private Result result() throws Unreadable {
        var settings = settings();
        readComponents(settings);
        var known = readEvents(settings);
        readEntries(known, settings);
        var groups = groups(settings);
        var records = directory.components().size() + incidents.size();
        return new Result(
                new ImportedSite(settings, groups, incidents),
                new ImportReport("components, incidents and maintenances", records, assumptions.list(), skipped));
    }

    private ImportedSettings settings() throws Unreadable {
        if (!captures.isEmpty()) {
            var newest = captures.get(0);
            try {
                return PageReader.read(newest.page(), new ForeignFile(newest.path(), "", assumptions));
            } catch (Unreadable e) {
                throw new Unreadable(e.line(), newest.path() + ":" + e.line() + ":" + e.column() + ": " + e.reason());
            }
        }
        var only = Objects.requireNonNull(feed);
        return only.settings(zone, new ForeignFile(only.path(), "", assumptions));
    }

    private void readComponents(ImportedSettings settings) {
        var newest = captures.stream().filter(Capture::tellsComponents).findFirst();
        if (newest.isPresent()) {
            var file = file(newest.get().path(), settings);
            for (var component : newest.get().components()) {
                try {
                    directory.add(component, file);
                } catch (Unreadable e) {
                    skipped.add(Skipped.because(file.path(), e));
                }
            }
        }
    }

    /** Reads the newest state of each, oldest incident first; gives the ids of all. */
    private Map<String, Saved> readEvents(ImportedSettings settings) {
        var newest = new LinkedHashMap<String, Saved>();
        for (var capture : captures) {
            for (var event : capture.events()) {
                try {
                    var saved = new Saved(capture, event, updated(event, capture));
                    newest.merge(event.textOf("id"), saved, (a, b) -> Saved.BY_AGE.compare(a, b) < 0 ? b : a);
                } catch (Unreadable e) {
                    skipped.add(Skipped.because(capture.path(), e));
                }
            }
        }
        var reader = new EventReader(directory, folders);
        for (var saved : newest.values()) {
            var trial = file(saved.capture().path(), settings).onTrial();
            try {
                incidents.add(reader.read(saved.event(), trial));
                assumptions.addAll(trial.assumptions());
            } catch (Unreadable e) {
                skipped.add(Skipped.because(trial.path(), e));
            }
        }
        listDifferences(settings);
        return newest;
    }

    private static OffsetDateTime updated(JsonObject event, Capture capture) throws Unreadable {
        return event.time("updated_at").orElse(capture.updated());
    }

    private void listDifferences(ImportedSettings settings) {
        var newest = captures.stream().filter(Capture::tellsComponents).findFirst();
        if (newest.isPresent()) {
            var file = file(newest.get().path(), settings);
            try {
                StateDifferences.list(directory, incidents, file);
            } catch (Unreadable e) {
                skipped.add(Skipped.because(file.path(), e));
            }
        }
    }

    private void readEntries(Map<String, Saved> known, ImportedSettings settings) {
        var reader = new FeedEntryReader(folders, zone == null ? settings.zone() : zone);
        var read = new LinkedHashMap<String, FeedEntry>();
        for (var entry : entries) {
            if (!known.containsKey(entry.id()) && read.putIfAbsent(entry.id(), entry) == null) {
                var trial = file(entry.path(), settings).onTrial();
                try {
                    incidents.add(reader.read(entry, trial));
                    assumptions.addAll(trial.assumptions());
                } catch (Unreadable e) {
                    skipped.add(Skipped.because(entry.path(), e));
                }
            }
        }
    }

    /** A page has at least one component; where none is known, that is the page itself. */
    private List<ImportedGroup> groups(ImportedSettings settings) throws Unreadable {
        var path = Optional.ofNullable(
                        captures.isEmpty() ? null : captures.get(0).path())
                .orElseGet(() -> files.paths().get(0));
        var groups = directory.groups(file(path, settings));
        return groups.isEmpty() ? List.of(WholePage.asComponent(settings, file(path, settings))) : groups;
    }

    private ForeignFile file(String path, ImportedSettings settings) {
        return new ForeignFile(path, settings.url(), assumptions);
    }
}
