package org.tocsin.site.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.Update;
import org.tocsin.site.Prose;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.desk.search.SearchDocument;
import org.tocsin.site.desk.search.SearchDocument.Kind;
import org.tocsin.site.desk.search.SectionedPage;

/** What people look for on the desk: which pages, under which names, in which words. */
final class Findable {
    private static final String ENGLISH = "en";

    private final Everything everything;
    private final Directory directory;
    private final Voice voice;
    private final RecordFacts facts;

    Findable(Everything everything, Directory directory, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.voice = voice;
        this.facts = new RecordFacts(everything, directory, new Tags(everything.severities()));
    }

    /** What records say, in the order of kinds. */
    List<SearchDocument> records() {
        List<SearchDocument> all = new ArrayList<>();
        everything.processes().forEach(process -> all.add(of(process)));
        everything.people().forEach(person -> all.add(of(person)));
        everything.roles().forEach(role -> all.add(of(role)));
        everything.escalation().teams().forEach(team -> all.add(of(team)));
        everything.policies().forEach(policy -> all.add(of(policy)));
        everything.severities().forEach(severity -> all.add(of(severity)));
        everything.escalation().vendors().forEach(vendor -> all.add(of(vendor)));
        everything.incidents().forEach(record -> all.add(of(record)));
        everything.drills().forEach(drill -> all.add(of(drill)));
        return all;
    }

    /** What is written in AsciiDoc, as it is today. */
    List<SectionedPage> pages(ProseLibrary library) {
        return Stream.of(
                        everything.playbooks(),
                        everything.handbook(),
                        everything.postmortems(),
                        everything.drillReports())
                .flatMap(List::stream)
                .flatMap(file -> library.find(file.path()).stream().map(prose -> page(file, prose, Address.of(file))))
                .toList();
    }

    /** A page of prose as it is shown. */
    SectionedPage page(ProseFile file, Prose prose, String address) {
        return page(file, prose, address, "");
    }

    /**
     * The same as an earlier version has it.
     *
     * @param version what the version is called
     */
    SectionedPage page(ProseFile file, Prose prose, String address, String version) {
        Kind kind = kind(file);
        List<String> processes = new ArrayList<>();
        String day = "";
        IncidentRecord incident = kind == Kind.POSTMORTEM ? incident(file) : null;
        if (incident != null) {
            day = day(incident.customer().begins());
            add(processes, incident.response().process());
        }
        file.attribute("process").ifPresent(processes::add);
        SearchDocument page = new SearchDocument(
                kind,
                prose.title(),
                "",
                address,
                "",
                names(Stream.of(file.path().substring(0, file.path().length() - ".adoc".length())), processes),
                processes,
                day,
                prose.attribute("lang").orElse(ENGLISH),
                "",
                version);
        return new SectionedPage(page, facts.in(prose.body(), ""));
    }

    private static Kind kind(ProseFile file) {
        if (file.path().startsWith("content/playbooks/")) {
            return Kind.PLAYBOOK;
        }
        if (file.path().startsWith("content/handbook/")) {
            return Kind.HANDBOOK;
        }
        return file.path().startsWith("content/drills/") ? Kind.DRILL : Kind.POSTMORTEM;
    }

    private @Nullable IncidentRecord incident(ProseFile postmortem) {
        return everything.incidents().stream()
                .filter(record -> record.id().equals(Address.incidentOf(postmortem.path())))
                .findFirst()
                .orElse(null);
    }

    private SearchDocument of(BusinessProcess process) {
        List<String> text = new ArrayList<>();
        text.add(plain(process.summary()));
        process.workflows().forEach(workflow -> text.add(workflow.name() + ": " + workflow.does()));
        process.containment().forEach(way -> text.add(way.strategy() + ": " + way.effect()));
        process.integrityChecks().forEach(check -> text.add(check.compare() + ": " + check.expected()));
        process.vendors().forEach(vendor -> text.add(directory.vendor(vendor).label()));
        text.add("Owner " + directory.person(process.owner()).label());
        String id = process.id().value();
        return document(Kind.PROCESS, process.name(), Address.of(process.id()), List.of(id), List.of(id), "", text);
    }

    private SearchDocument of(Person person) {
        List<String> names = Stream.of(person.id().value(), person.email(), person.phone(), person.chat())
                .filter(Objects::nonNull)
                .toList();
        List<String> text = new ArrayList<>();
        text.add(person.title() + ", " + directory.team(person.team()));
        text.add(person.email() + (person.phone() == null ? "" : " " + person.phone()));
        everything.roles().stream()
                .filter(role -> role.holders().contains(person.id()))
                .forEach(role -> text.add(role.name()));
        person.skills()
                .forEach(skill -> everything.escalation().skill(skill).ifPresent(known -> text.add(known.name())));
        text.add(person.zone().getId());
        return document(Kind.PERSON, person.name(), Address.of(person.id()), names, List.of(), "", text);
    }

    private SearchDocument of(Role role) {
        List<String> text = new ArrayList<>();
        text.add(plain(role.duties()));
        text.addAll(role.firstMinutes());
        role.holders().forEach(holder -> text.add(directory.person(holder).label()));
        return document(
                Kind.PERSON,
                role.name(),
                Address.of(role.id()),
                List.of(role.id().value()),
                List.of(),
                "",
                text);
    }

    private SearchDocument of(Team team) {
        List<String> text = new ArrayList<>();
        text.add("Led by " + directory.person(team.lead()).label());
        everything.escalation().members(team.id()).forEach(member -> text.add(member.name()));
        return document(
                Kind.PERSON,
                team.name(),
                Address.of(team.id()),
                List.of(team.id().value()),
                List.of(),
                "",
                text);
    }

    private SearchDocument of(EscalationPolicy policy) {
        List<String> text = new ArrayList<>();
        text.add(plain(policy.rationale()));
        policy.steps().forEach(step -> text.add(step.action() == null ? "" : plain(step.action())));
        List<String> processes =
                policy.processes().stream().map(ProcessId::value).toList();
        return document(
                Kind.POLICY,
                policy.title(),
                Address.of(policy.id()),
                names(Stream.of(policy.id().value()), processes),
                processes,
                "",
                text);
    }

    private SearchDocument of(Severity severity) {
        return document(
                Kind.POLICY,
                severity.id().value() + " " + severity.name(),
                Address.MATRIX,
                List.of(severity.id().value()),
                List.of(),
                "",
                List.of(plain(severity.meaning())));
    }

    private SearchDocument of(Vendor vendor) {
        List<String> names = new ArrayList<>();
        names.add(vendor.id().value());
        add(names, vendor.contact().phone());
        add(names, vendor.contact().email());
        List<String> text = new ArrayList<>();
        text.add(vendor.does());
        add(text, vendor.contact().phone());
        add(text, vendor.contact().email());
        if (vendor.contract() != null) {
            text.add(vendor.contract().reference());
            text.add(vendor.contract().support());
        }
        List<String> processes = everything.processes().stream()
                .filter(process -> process.platform().equals(vendor.id())
                        || process.vendors().contains(vendor.id()))
                .map(process -> process.id().value())
                .toList();
        return document(Kind.VENDOR, vendor.name(), Address.of(vendor.id()), names, processes, "", text);
    }

    private SearchDocument of(IncidentRecord record) {
        Response response = record.response();
        List<String> text = new ArrayList<>();
        for (Update update : record.customer().updates()) {
            text.add(plain(update.message()));
            if (update.workaround() != null) {
                text.add(plain(update.workaround()));
            }
        }
        record.customer().affected().forEach(component -> text.add(directory.component(component)));
        if (response.suspectedCause() != null) {
            text.add(plain(response.suspectedCause().text()));
        }
        response.decisions().forEach(decision -> text.add(decision.decision() + ": " + plain(decision.rationale())));
        response.containment().forEach(taken -> text.add(plain(taken.text())));
        response.notes().forEach(note -> text.add(plain(note.text())));
        List<String> processes = new ArrayList<>();
        add(processes, response.process());
        List<String> names = new ArrayList<>(List.of(record.id().value()));
        if (response.severity() != null) {
            names.add(response.severity().value());
        }
        return document(
                record.customer() instanceof Maintenance ? Kind.MAINTENANCE : Kind.INCIDENT,
                record.customer().title(),
                Address.of(record.id()),
                names(names.stream(), processes),
                processes,
                day(record.customer().begins()),
                text);
    }

    private SearchDocument of(Drill drill) {
        List<String> text = new ArrayList<>();
        text.addAll(drill.worked());
        text.addAll(drill.failed());
        drill.gaps().forEach(gap -> text.add(gap.text()));
        drill.notes().forEach(note -> text.add(plain(note.text())));
        List<String> processes = List.of(drill.process().value());
        return document(
                Kind.DRILL,
                directory.process(drill.process()).label() + ": " + directory.scenario(drill.scenario()),
                Address.of(drill.id()),
                names(Stream.of(drill.id().value(), drill.severity().value()), processes),
                processes,
                day(drill.began()),
                text);
    }

    private SearchDocument document(
            Kind kind,
            String title,
            String address,
            List<String> names,
            List<String> processes,
            String day,
            List<String> text) {
        return new SearchDocument(
                kind, title, "", address, "", names, processes, day, ENGLISH, String.join("\n", text), "");
    }

    /** Ids, and what the processes among what it is about are called. */
    private List<String> names(Stream<String> ids, List<String> processes) {
        return Stream.concat(
                        ids,
                        processes.stream()
                                .map(id -> directory.process(new ProcessId(id)).label()))
                .distinct()
                .toList();
    }

    private String plain(String markdown) {
        return voice.markdown().plain(markdown);
    }

    private String day(Instant instant) {
        return voice.moments().dayOf(instant).toString();
    }

    private static void add(List<String> all, @Nullable Object value) {
        if (value != null) {
            all.add(value.toString());
        }
    }
}
