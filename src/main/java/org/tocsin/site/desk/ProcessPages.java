package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.VendorId;
import org.tocsin.oncall.TimedStep;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ProcessPage.Check;
import org.tocsin.site.desk.ProcessPage.FirstMinutes;
import org.tocsin.site.desk.ProcessPage.NeededVendor;
import org.tocsin.site.desk.ProcessPage.Workflow;

/** Builds the list of processes and the page of each. */
final class ProcessPages {
    private static final int LATEST_INCIDENTS = 10;

    private final Everything everything;
    private final Directory directory;
    private final EscalationWays ways;
    private final Paths paths;
    private final Stakes stakes;
    private final Watches watches;
    private final Outcomes outcomes;
    private final LastDrills drills;
    private final IncidentRows rows;
    private final Voice voice;

    ProcessPages(
            Everything everything,
            Directory directory,
            EscalationWays ways,
            Paths paths,
            Watches watches,
            Outcomes outcomes,
            LastDrills drills,
            IncidentRows rows,
            Voice voice) {
        this.paths = paths;
        this.stakes = new Stakes(everything.escalation(), directory);
        this.watches = watches;
        this.outcomes = outcomes;
        this.everything = everything;
        this.directory = directory;
        this.ways = ways;
        this.drills = drills;
        this.rows = rows;
        this.voice = voice;
    }

    static List<BusinessProcess> mostCriticalFirst(List<BusinessProcess> processes) {
        return processes.stream()
                .sorted(Comparator.comparing(BusinessProcess::criticality).thenComparing(BusinessProcess::id))
                .toList();
    }

    List<Page> pages(Frames frames) {
        List<Page> pages = new ArrayList<>();
        List<BusinessProcess> processes = mostCriticalFirst(everything.processes());
        pages.add(new ProcessListPage(
                frames.of(new PagePath(Address.PROCESSES), "Processes"),
                processes.stream()
                        .map(process -> new ProcessListPage.Row(
                                Way.to(process.name(), Address.of(process.id())),
                                Tags.criticality(process.criticality()),
                                directory.vendor(process.platform()).label(),
                                directory.person(process.owner()),
                                directory.objective(process.objective())))
                        .toList()));
        for (BusinessProcess process : processes) {
            pages.add(page(process, frames));
            pages.add(card(process, frames));
        }
        return pages;
    }

    private ProcessPage page(BusinessProcess process, Frames frames) {
        PagePath path = new PagePath(Address.of(process.id()));
        return new ProcessPage(
                path,
                frames.of(path, process.name()),
                process.name(),
                Tags.criticality(process.criticality()),
                voice.html(process.summary()),
                facts(process),
                voice.moments().on(voice.today()),
                watches(process),
                Way.to("Card for the first 15 minutes", Address.card(process.id())),
                firstMinutes(process),
                voice.at(outcomes.trigger()),
                ways.of(process.id()),
                stakes.containment(process),
                stakes.of(process),
                vendors(process),
                checks(process),
                process.workflows().stream()
                        .map(workflow -> new Workflow(workflow.name(), workflow.does()))
                        .toList(),
                rows.of(everything.incidents().stream()
                        .filter(record -> process.id().equals(record.response().process()))
                        .limit(LATEST_INCIDENTS)
                        .toList()));
    }

    private List<Fact> facts(BusinessProcess process) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Owner", directory.person(process.owner())));
        facts.add(Fact.of("Platform", directory.vendor(process.platform())));
        facts.add(
                process.components().isEmpty()
                        ? Fact.words("Customers see it as", "Nothing of its own")
                        : Fact.words(
                                "Customers see it as",
                                String.join(
                                        ", ",
                                        process.components().stream()
                                                .map(directory::component)
                                                .toList())));
        if (!process.playbooks().isEmpty()) {
            facts.add(Fact.of(
                            "Playbooks",
                            process.playbooks().stream()
                                    .map(directory::playbook)
                                    .toList())
                    .with(reviewsDue(process)));
        }
        List<Way> obligations = everything.escalation().obligations().stream()
                .filter(obligation -> obligation.processes().isEmpty()
                        || obligation.processes().contains(process.id()))
                .map(obligation -> Way.to(obligation.regime() + ": " + obligation.name(), Address.of(obligation.id())))
                .toList();
        if (!obligations.isEmpty()) {
            facts.add(Fact.of("By law somebody may have to be told", obligations));
        }
        facts.add(drills.line(process.id()));
        return facts;
    }

    /** Which of its playbooks have to be reviewed: {@code review overdue}; empty where each is in time. */
    private String reviewsDue(BusinessProcess process) {
        ReviewsOfPlaybooks reviews = new ReviewsOfPlaybooks(everything, voice);
        return everything.playbooks().stream()
                .filter(playbook -> process.playbooks().contains(playbook.path()))
                .map(reviews::remark)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private CardPage card(BusinessProcess process, Frames frames) {
        PagePath path = new PagePath(Address.card(process.id()));
        return new CardPage(
                path,
                frames.of(path, "First 15 minutes: " + process.name()),
                Way.to(process.name(), Address.of(process.id())),
                voice.moments().on(voice.today()),
                cardRoles(process),
                stakes.containment(process),
                vendors(process),
                checks(process),
                process.playbooks().stream().map(directory::playbook).toList(),
                ways.of(process.id()).stream()
                        .map(way -> new CardPage.Times(way.severities(), way.targets()))
                        .toList());
    }

    private List<CardPage.CardRole> cardRoles(BusinessProcess process) {
        List<CardPage.CardRole> roles = new ArrayList<>();
        for (StepTarget target : told(process)) {
            if (target instanceof StepTarget.ToRole toRole) {
                everything
                        .role(toRole.role())
                        .filter(role -> !role.firstMinutes().isEmpty())
                        .map(role -> new CardPage.CardRole(
                                directory.role(role.id()), watches.today(role.id()), role.firstMinutes()))
                        .ifPresent(roles::add);
            }
        }
        return roles;
    }

    /** The platform first. */
    private List<NeededVendor> vendors(BusinessProcess process) {
        Set<VendorId> ids = new LinkedHashSet<>();
        ids.add(process.platform());
        ids.addAll(process.vendors());
        return ids.stream()
                .flatMap(id -> everything.escalation().vendor(id).stream())
                .map(vendor -> new NeededVendor(
                        directory.vendor(vendor.id()),
                        vendor.does(),
                        Contact.of(vendor),
                        vendor.contract() == null
                                ? ""
                                : vendor.contract().support() + ", contract "
                                        + vendor.contract().reference()))
                .toList();
    }

    private static List<Check> checks(BusinessProcess process) {
        return process.integrityChecks().stream()
                .map(check -> new Check(check.id(), check.compare(), check.expected()))
                .toList();
    }

    private List<Watch> watches(BusinessProcess process) {
        return told(process).stream()
                .filter(target -> target instanceof StepTarget.ToRole || target instanceof StepTarget.ToSchedule)
                .map(target -> watches.of(paths.target(target), target))
                .toList();
    }

    /** The roles its policies tell, in the order they are told, where they have something to do at once. */
    private List<FirstMinutes> firstMinutes(BusinessProcess process) {
        List<FirstMinutes> first = new ArrayList<>();
        for (StepTarget target : told(process)) {
            if (target instanceof StepTarget.ToRole toRole) {
                everything
                        .role(toRole.role())
                        .filter(role -> !role.firstMinutes().isEmpty())
                        .map(this::firstMinutes)
                        .ifPresent(first::add);
            }
        }
        return first;
    }

    private FirstMinutes firstMinutes(Role role) {
        return new FirstMinutes(directory.role(role.id()), directory.asked(List.of(role.id())), role.firstMinutes());
    }

    /** Everybody its policies tell, each once, where they are told first, the most severe policy first. */
    private Set<StepTarget> told(BusinessProcess process) {
        Set<StepTarget> told = new LinkedHashSet<>();
        for (Severity severity : everything.severities()) {
            everything.policy(process.id(), severity.id()).stream()
                    .flatMap(policy -> TimedStep.of(policy).stream())
                    .forEach(timed -> told.addAll(timed.step().targets()));
        }
        return told;
    }
}
