package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.TimedStep;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.ProcessPage.Contain;
import org.tocsin.site.desk.ProcessPage.FirstMinutes;
import org.tocsin.site.desk.ProcessPage.Workflow;

/** Builds the list of processes and the page of each. */
final class ProcessPages {
    private static final int LATEST_INCIDENTS = 10;

    private final Everything everything;
    private final Directory directory;
    private final EscalationWays ways;
    private final IncidentRows rows;
    private final Voice voice;

    ProcessPages(Everything everything, Directory directory, EscalationWays ways, IncidentRows rows, Voice voice) {
        this.everything = everything;
        this.directory = directory;
        this.ways = ways;
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
        processes.forEach(process -> pages.add(page(process, frames)));
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
                firstMinutes(process),
                ways.of(process.id()),
                process.containment().stream()
                        .map(way -> new Contain(way.strategy(), way.effect(), directory.role(way.triggeredBy())))
                        .toList(),
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
        if (!process.vendors().isEmpty()) {
            facts.add(Fact.of(
                    "Vendors", process.vendors().stream().map(directory::vendor).toList()));
        }
        facts.add(Fact.words("Objective at risk", directory.objective(process.objective())));
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
                    process.playbooks().stream().map(directory::playbook).toList()));
        }
        return facts;
    }

    /** The roles its policies tell, in the order they are told, where they have something to do at once. */
    private List<FirstMinutes> firstMinutes(BusinessProcess process) {
        Set<RoleId> told = new LinkedHashSet<>();
        everything.policies().stream()
                .filter(policy -> policy.processes().contains(process.id()))
                .forEach(policy -> told.addAll(rolesTold(policy)));
        List<FirstMinutes> first = new ArrayList<>();
        for (RoleId id : told) {
            everything
                    .role(id)
                    .filter(role -> !role.firstMinutes().isEmpty())
                    .map(this::firstMinutes)
                    .ifPresent(first::add);
        }
        return first;
    }

    private FirstMinutes firstMinutes(Role role) {
        return new FirstMinutes(
                directory.role(role.id()), String.join(", ", directory.holders(role.id())), role.firstMinutes());
    }

    private static List<RoleId> rolesTold(EscalationPolicy policy) {
        return TimedStep.of(policy).stream()
                .flatMap(timed -> timed.step().targets().stream())
                .filter(StepTarget.ToRole.class::isInstance)
                .map(target -> ((StepTarget.ToRole) target).role())
                .toList();
    }
}
