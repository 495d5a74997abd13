package org.tocsin.site.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.open.IncidentId;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.ProseListPage.Row;

/** Builds what is written in AsciiDoc: playbooks, postmortems, the handbook, and the list of each. */
final class ProsePages {
    private static final String PROCESS = "process";
    private static final String SEVERITY = "severity";

    private final Everything everything;
    private final ProseLibrary library;
    private final Directory directory;
    private final RecordFacts records;
    private final ProseLinks links;
    private final LastDrills drills;
    private final PageHistories histories;
    private final PlaybookUses uses;
    private final ReviewsOfPlaybooks reviews;
    private final Voice voice;
    private final Map<IncidentId, IncidentRecord> incidents = new TreeMap<>();

    ProsePages(
            Everything everything,
            ProseLibrary library,
            Directory directory,
            RecordFacts records,
            LastDrills drills,
            PageHistories histories,
            PlaybookUses uses,
            Voice voice) {
        this.everything = everything;
        this.library = library;
        this.directory = directory;
        this.records = records;
        this.links = new ProseLinks(everything);
        this.drills = drills;
        this.histories = histories;
        this.uses = uses;
        this.reviews = new ReviewsOfPlaybooks(everything, voice);
        this.voice = voice;
        everything.incidents().forEach(record -> incidents.put(record.id(), record));
    }

    List<Page> pages(Frames frames) {
        List<Page> pages = new ArrayList<>();
        everything.playbooks().forEach(file -> pages.add(page(file, "playbook", Address.ofProse(file.path()), frames)));
        everything.handbook().forEach(file -> pages.add(page(file, "handbook", Address.ofProse(file.path()), frames)));
        everything.drillReports().forEach(file -> pages.add(page(file, "drill", Address.ofProse(file.path()), frames)));
        everything.postmortems().forEach(file -> pages.add(page(file, "postmortem", postmortemAddress(file), frames)));
        pages.add(list(
                frames,
                Address.PLAYBOOKS,
                "Playbooks",
                "What to do, step by step, while data is kept safe.",
                everything.playbooks(),
                file -> Address.ofProse(file.path())));
        pages.add(list(
                frames,
                Address.POSTMORTEMS,
                "Postmortems",
                "What each incident taught us.",
                newestFirst(everything.postmortems()),
                ProsePages::postmortemAddress));
        pages.add(list(
                frames,
                Address.HANDBOOK,
                "Handbook",
                "How we work when something is wrong.",
                everything.handbook(),
                file -> Address.ofProse(file.path())));
        return pages;
    }

    private ProsePage page(ProseFile file, String kind, String address, Frames frames) {
        Prose prose = library.find(file.path())
                .orElseThrow(() -> new IllegalStateException("no prose was baked for " + file.path()));
        PagePath path = new PagePath(address);
        String section = kind.equals("postmortem") ? Address.POSTMORTEMS : address;
        return new ProsePage(
                path,
                frames.of(path, prose.title(), section),
                kind,
                prose.title(),
                prose.attribute("lang")
                        .filter(tag -> tag.matches("[A-Za-z0-9-]+"))
                        .orElse("en"),
                facts(file),
                prose.headings().stream()
                        .filter(heading -> heading.level() == 2)
                        .toList(),
                records.in(links.in(prose.body(), file.path(), path.root()), path.root()),
                histories.lineage(file.path()),
                kind.equals("playbook") ? lastDrill(file) : null,
                kind.equals("playbook") ? uses.of(file) : List.of(),
                kind.equals("playbook") ? uses.open(file) : List.of());
    }

    private @Nullable LastDrill lastDrill(ProseFile playbook) {
        return playbook.attribute("process").map(ProcessId::new).map(drills::of).orElse(null);
    }

    private ProseListPage list(
            Frames frames,
            String address,
            String title,
            String lede,
            List<ProseFile> files,
            Function<ProseFile, String> addressOf) {
        PagePath path = new PagePath(address);
        List<List<Fact>> facts = files.stream().map(this::listed).toList();
        List<String> columns =
                facts.stream().flatMap(List::stream).map(Fact::label).distinct().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            ProseFile file = files.get(i);
            rows.add(new Row(
                    Way.to(file.title(), addressOf.apply(file)), inColumns(columns, facts.get(i)), narrowed(file)));
        }
        return new ProseListPage(
                path, frames.of(path, title), title, lede, columns, rows, choices(rows), "There is none yet.");
    }

    /** What stands beside a document in a list: its facts, and which version of it one reads there. */
    private List<Fact> listed(ProseFile file) {
        List<Fact> facts = facts(file);
        Lineage lineage = histories.lineage(file.path());
        if (lineage != null) {
            facts.add(Fact.of("Version", lineage.latest().page())
                    .with("of " + lineage.history().label()));
        }
        return facts;
    }

    private SortedMap<String, String> narrowed(ProseFile file) {
        SortedMap<String, String> words = new TreeMap<>();
        file.attribute("process")
                .ifPresent(id ->
                        words.put(PROCESS, directory.process(new ProcessId(id)).label()));
        file.attribute("severities").ifPresent(ids -> words.put(SEVERITY, String.join("|", listed(ids))));
        return words;
    }

    private static List<ProseListPage.Choice> choices(List<Row> rows) {
        return Stream.of(
                        new ProseListPage.Choice(PROCESS, "Process", "every process", words(rows, PROCESS)),
                        new ProseListPage.Choice(SEVERITY, "Severity", "every severity", words(rows, SEVERITY)))
                .filter(choice -> choice.words().size() > 1)
                .toList();
    }

    private static List<String> words(List<Row> rows, String field) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.words().getOrDefault(field, "").split("\\|", -1)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Fact> inColumns(List<String> columns, List<Fact> facts) {
        return columns.stream()
                .map(column -> facts.stream()
                        .filter(fact -> fact.label().equals(column))
                        .findFirst()
                        .orElseGet(() -> Fact.of(column, List.of())))
                .toList();
    }

    private List<Fact> facts(ProseFile file) {
        List<Fact> facts = new ArrayList<>();
        if (!file.path().startsWith("content/")) {
            IncidentRecord record = incidents.get(Address.incidentOf(file.path()));
            if (record != null) {
                facts.add(Fact.of("Incident", Way.to(record.customer().title(), Address.of(record.id()))));
            }
        }
        file.attribute("process").ifPresent(id -> facts.add(Fact.of("Process", directory.process(new ProcessId(id)))));
        file.attribute("severities").ifPresent(ids -> facts.add(Fact.words("Severities", ids)));
        file.attribute("status").ifPresent(status -> facts.add(Fact.words("Status", Tags.capital(status))));
        file.attribute("owner").ifPresent(id -> facts.add(Fact.of("Owner", directory.person(new PersonId(id)))));
        file.attribute("reviewers").ifPresent(ids -> facts.add(Fact.of("Reviewers", people(ids))));
        file.attribute("reviewed").ifPresent(day -> facts.add(date("Reviewed", day)));
        if (file.path().startsWith("content/playbooks/")) {
            reviews.next(file).ifPresent(facts::add);
        }
        return facts;
    }

    private List<Way> people(String ids) {
        return listed(ids).stream()
                .map(id -> directory.person(new PersonId(id)))
                .toList();
    }

    private static List<String> listed(String ids) {
        return Arrays.stream(ids.split(",", -1))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private Fact date(String label, String day) {
        try {
            return Fact.at(label, voice.moments().on(LocalDate.parse(day)), "", false);
        } catch (DateTimeParseException notADate) {
            return Fact.words(label, day);
        }
    }

    private static List<ProseFile> newestFirst(List<ProseFile> postmortems) {
        return postmortems.stream()
                .sorted(Comparator.comparing((ProseFile file) -> Address.incidentOf(file.path()))
                        .reversed())
                .toList();
    }

    private static String postmortemAddress(ProseFile file) {
        return Address.postmortem(Address.incidentOf(file.path()));
    }
}
