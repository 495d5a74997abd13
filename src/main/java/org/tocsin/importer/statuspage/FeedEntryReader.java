package org.tocsin.importer.statuspage;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.FreeNames;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Slug;
import org.tocsin.importer.Unreadable;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.UpdateStatus;

/** Reads one entry of the feed: a window for maintenance, then each update with time, status and text. */
final class FeedEntryReader {
    private static final int LONGEST_SLUG = 66;
    private static final String SCHEDULED = "THIS IS A SCHEDULED EVENT";
    private static final Pattern UPDATE = Pattern.compile(
            "(?is)\\s*<small>(.*?)</small>\\s*(?:<br\\s*/?>)?\\s*<strong>(.*?)</strong>\\s*(?:-\\s*)?(.*)");

    private final FreeNames folders;
    private final FeedTimes times;

    FeedEntryReader(FreeNames folders, ZoneId zone) {
        this.folders = folders;
        this.times = new FeedTimes(zone);
    }

    ImportedIncident read(FeedEntry entry, ForeignFile file) throws Unreadable {
        var document = Jsoup.parseBodyFragment(entry.content());
        document.outputSettings().prettyPrint(false);
        var body = document.body();
        var announced = announcement(body);
        var said = said(body, entry);
        var maintenance = announced.isPresent() || said.get(0).status().ofMaintenance();
        var window = maintenance ? window(announced.orElse(""), said, entry) : null;
        var title = Title.of(entry.title(), file, entry.line());
        var updates = title.inFullWith(updates(said, maintenance, entry, file));
        var first = updates.get(0).at();
        if (window == null) {
            file.assume(entry.line(), About.IMPACT, "impact none", "the feed does not say how bad it was");
            file.assume(
                    entry.line(),
                    About.DURATION,
                    "it began at " + first,
                    "that is its first update, and the feed does not say when it began");
        }
        var begin = window == null ? first : window.from();
        var date = begin.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        var slug = Slug.of(title.full(), LONGEST_SLUG);
        return new ImportedIncident(
                folders.take(date + "-" + (slug.isEmpty() ? "incident" : slug)),
                false,
                title.shown(),
                window == null ? Impact.NONE : Impact.MAINTENANCE,
                window == null ? first : null,
                window,
                updates,
                true,
                origin(entry, file),
                entry.path() + ", " + Bodies.shortened(entry.id()));
    }

    private static Optional<String> announcement(Element body) {
        return body.children().stream()
                .map(Element::text)
                .filter(text -> text.contains(SCHEDULED))
                .findFirst();
    }

    /** One update before its text is cleaned. */
    private record Said(OffsetDateTime at, UpdateStatus status, String label, StringBuilder html) {}

    /** Oldest first. */
    private List<Said> said(Element body, FeedEntry entry) throws Unreadable {
        var labels = new ArrayList<String[]>();
        var texts = new ArrayList<StringBuilder>();
        for (var paragraph : body.children()) {
            var update = UPDATE.matcher(paragraph.html());
            if (update.matches()) {
                labels.add(new String[] {
                    Jsoup.parse(update.group(1)).text(),
                    Jsoup.parse(update.group(2)).text()
                });
                texts.add(new StringBuilder(update.group(3)));
            } else if (!texts.isEmpty()) {
                texts.get(texts.size() - 1).append("\n\n").append(paragraph.outerHtml());
            }
        }
        if (labels.isEmpty()) {
            throw new Unreadable(entry.line(), "the entry has no updates that could be read");
        }
        var said = new ArrayList<Said>();
        UpdateStatus before = null;
        for (var i = labels.size() - 1; i >= 0; i--) {
            var status = status(labels.get(i)[1], before, entry);
            said.add(new Said(
                    times.read(labels.get(i)[0], entry.updated(), entry.line()),
                    status,
                    labels.get(i)[1],
                    texts.get(i)));
            before = status;
        }
        return said;
    }

    /** {@code Update} repeats the status before it. */
    private static UpdateStatus status(String label, @Nullable UpdateStatus before, FeedEntry entry) throws Unreadable {
        var word = label.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        if (word.equals("update")) {
            return before == null ? UpdateStatus.INVESTIGATING : before;
        }
        if (word.equals(States.POSTMORTEM)) {
            return before == null ? UpdateStatus.RESOLVED : before;
        }
        for (var status : UpdateStatus.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new Unreadable(entry.line(), "an update says “" + Bodies.shortened(label) + "”, which is no status");
    }

    private ImportedIncident.Window window(String announced, List<Said> said, FeedEntry entry) throws Unreadable {
        var told = times.window(announced, said.get(0).at(), entry.line());
        if (told.isPresent()) {
            return told.get();
        }
        var from = said.stream()
                .filter(one -> one.status() == UpdateStatus.IN_PROGRESS)
                .findFirst();
        var last = said.get(said.size() - 1);
        if (from.isEmpty() || !last.at().isAfter(from.get().at())) {
            throw new Unreadable(entry.line(), "it is maintenance, and the feed does not say from when until when");
        }
        return new ImportedIncident.Window(from.get().at(), last.at());
    }

    private static List<ImportedUpdate> updates(
            List<Said> said, boolean maintenance, FeedEntry entry, ForeignFile file) {
        var updates = new ArrayList<ImportedUpdate>();
        for (var one : said) {
            var status = States.ofKind(one.status(), maintenance);
            if (one.label().equalsIgnoreCase(States.POSTMORTEM) || status != one.status()) {
                file.assume(
                        entry.line(),
                        About.STATE,
                        "the update is “" + status.word() + "”",
                        "our records have no status “" + one.label() + "” there");
            }
            var text = Bodies.markdown(withoutEntities(one.html().toString()), file, entry.line());
            if (text.isEmpty()) {
                text = one.label() + ".";
                file.assume(entry.line(), About.UPDATE_TEXT, "the update says “" + text + "”", "it has no text");
            }
            updates.add(new ImportedUpdate(one.at(), status, Map.of(), text));
        }
        return inOrder(updates);
    }

    private static List<ImportedUpdate> inOrder(List<ImportedUpdate> updates) {
        var sorted = new ArrayList<>(updates);
        Collections.sort(sorted, (a, b) -> a.at().toInstant().compareTo(b.at().toInstant()));
        return sorted;
    }

    /** Text with its tags, and each entity as the character it stands for, but for {@code <}, which would begin a tag. */
    private static String withoutEntities(String html) {
        return Parser.unescapeEntities(html.replace("&lt;", "\\<").replace("&amp;lt;", "\\<"), false);
    }

    private static StatuspageOrigin.@Nullable Event origin(FeedEntry entry, ForeignFile file) {
        return PublicId.of(entry.id(), file, entry.line())
                .map(id -> new StatuspageOrigin.Event(
                        id, null, null, entry.updated().toInstant(), null))
                .orElse(null);
    }
}
