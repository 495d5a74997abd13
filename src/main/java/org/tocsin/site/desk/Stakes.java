package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.site.desk.ProcessPage.Contain;
import org.tocsin.site.desk.ProcessPage.Intervention;
import org.tocsin.site.desk.ProcessPage.Stake;

/** Says what a process means to the business, and what it costs to keep harm from spreading. */
final class Stakes {
    private final Escalation escalation;
    private final Directory directory;

    Stakes(Escalation escalation, Directory directory) {
        this.escalation = escalation;
        this.directory = directory;
    }

    Stake of(BusinessProcess process) {
        return escalation
                .objective(process.objective())
                .map(objective -> new Stake(
                        objective.name(),
                        objective.promise(),
                        directory.person(objective.owner()),
                        objective.triggers().stream()
                                .map(trigger -> new Intervention(
                                        trigger.meaning(),
                                        Tags.condition(trigger.condition()),
                                        directory.role(trigger.tell()),
                                        trigger.decides()))
                                .toList()))
                .orElseGet(() -> new Stake(process.objective().value(), "", null, List.of()));
    }

    List<Contain> containment(BusinessProcess process) {
        return process.containment().stream()
                .map(way -> new Contain(
                        way.strategy(),
                        way.effect(),
                        directory.role(way.triggeredBy()),
                        process.workflows().stream()
                                .filter(workflow -> way.workflows().contains(workflow.id()))
                                .map(BusinessProcess.Workflow::name)
                                .toList()))
                .toList();
    }
}
