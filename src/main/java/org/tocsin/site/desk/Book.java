package org.tocsin.site.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.revision.PageVersion;
import org.tocsin.revision.PageVersions;
import org.tocsin.site.Html;
import org.tocsin.site.PagePath;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.BookPage.Chapter;
import org.tocsin.site.desk.BookPage.ChapterFact;
import org.tocsin.site.desk.BookPage.Part;

/** Binds playbooks, process by process, and the handbook into one book. */
public final class Book {
    private static final String OTHERS = "Other playbooks";
    private static final String HANDBOOK = "Handbook";

    private final Everything everything;
    private final List<ProseFile> playbooks;
    private final List<ProseFile> handbook;

    /**
     * Chooses what is bound.
     *
     * @param processes whose playbooks are; empty for all playbooks
     * @param handbook whether it is too
     */
    public Book(Everything everything, Set<ProcessId> processes, boolean handbook) {
        this.everything = everything;
        this.playbooks = everything.playbooks().stream()
                .filter(file -> processes.isEmpty()
                        || file.attribute("process")
                                .map(ProcessId::new)
                                .filter(processes::contains)
                                .isPresent())
                .toList();
        this.handbook = handbook ? everything.handbook() : List.of();
    }

    /** The AsciiDoc files that are bound, as paths in the repository. */
    public List<String> prosePaths() {
        List<String> paths = new ArrayList<>();
        playbooks.forEach(file -> paths.add(file.path()));
        handbook.forEach(file -> paths.add(file.path()));
        return paths;
    }

    /**
     * Binds them.
     *
     * @param commit in short; empty outside of a repository
     * @param lacking the characters of a text that paper has no letters for
     */
    public BookPage page(
            ProseLibrary library, PageVersions versions, Instant now, String commit, UnaryOperator<String> lacking) {
        Voice voice = Voice.at(now, everything.settings().zone());
        Directory directory = new Directory(everything);
        RecordFacts facts = new RecordFacts(everything, directory, new Tags(everything.severities()));
        Map<String, String> ids = new HashMap<>();
        prosePaths().forEach(path -> ids.put(Address.ofProse(path), id(path)));
        BookText text = new BookText(ids);
        Binding binding = new Binding(library, versions, voice, directory, facts, text, lacking);
        List<Part> parts = new ArrayList<>();
        byProcess()
                .forEach((title, files) -> parts.add(
                        new Part(title, files.stream().map(binding::chapter).toList())));
        if (!handbook.isEmpty()) {
            parts.add(new Part(HANDBOOK, handbook.stream().map(binding::chapter).toList()));
        }
        return new BookPage(
                everything.settings().organisation(),
                voice.at(now),
                commit,
                everything.settings().zone().toString(),
                parts);
    }

    /** In the order of the processes, then what belongs to none. */
    private Map<String, List<ProseFile>> byProcess() {
        Map<String, String> names = new LinkedHashMap<>();
        for (BusinessProcess process : everything.processes()) {
            names.put(process.id().value(), process.name());
        }
        Map<String, List<ProseFile>> grouped = new LinkedHashMap<>();
        names.values().forEach(name -> grouped.put(name, new ArrayList<>()));
        grouped.put(OTHERS, new ArrayList<>());
        for (ProseFile file : playbooks) {
            String name = names.getOrDefault(file.attribute("process").orElse(""), OTHERS);
            grouped.computeIfAbsent(name, first -> new ArrayList<>()).add(file);
        }
        grouped.values().removeIf(List::isEmpty);
        return grouped;
    }

    private static String id(String path) {
        return path.substring("content/".length(), path.length() - ".adoc".length())
                .replace('/', '-');
    }

    private record Binding(
            ProseLibrary library,
            PageVersions versions,
            Voice voice,
            Directory directory,
            RecordFacts records,
            BookText text,
            UnaryOperator<String> lacking) {
        Chapter chapter(ProseFile file) {
            Prose prose = library.find(file.path())
                    .orElseThrow(() -> new IllegalStateException("no prose was rendered for " + file.path()));
            PagePath page = new PagePath(Address.ofProse(file.path()));
            String id = id(file.path());
            var body = text.of(records.in(prose.bodyWithDiagrams(), page.root()), page, id);
            List<ChapterFact> facts = facts(file);
            List<PageVersion> known = versions.of(file.path());
            if (!known.isEmpty()) {
                PageVersion newest = known.get(0);
                facts.add(new ChapterFact(
                        "Version",
                        newest.by().brief() + ", " + voice.at(newest.by().at()).text()));
            }
            String missing = lacking.apply(prose.title()
                    + Jsoup.parseBodyFragment(body.markup()).text()
                    + facts.stream().map(ChapterFact::words).collect(Collectors.joining()));
            return missing.isEmpty()
                    ? new Chapter(id, prose.title(), facts, body, "", file.path(), page.value())
                    : new Chapter(
                            id,
                            writable(prose.title(), file),
                            List.of(),
                            new Html(""),
                            missing,
                            file.path(),
                            page.value());
        }

        private String writable(String title, ProseFile file) {
            return lacking.apply(title).isEmpty() ? title : file.path();
        }

        private List<ChapterFact> facts(ProseFile file) {
            List<ChapterFact> facts = new ArrayList<>();
            file.attribute("severities").ifPresent(ids -> facts.add(new ChapterFact("Severities", ids)));
            file.attribute("owner").ifPresent(id -> facts.add(new ChapterFact("Owner", name(id))));
            file.attribute("reviewers")
                    .map(ids ->
                            Arrays.stream(ids.split(",", -1)).map(this::name).collect(Collectors.joining(", ")))
                    .ifPresent(names -> facts.add(new ChapterFact("Reviewers", names)));
            file.attribute("reviewed").ifPresent(day -> facts.add(new ChapterFact("Reviewed", day)));
            return facts;
        }

        private String name(String person) {
            return directory.person(new PersonId(person.strip())).label();
        }
    }
}
