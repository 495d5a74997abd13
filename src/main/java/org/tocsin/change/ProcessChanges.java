package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Matching.Pair;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.Containment;
import org.tocsin.model.internal.Escalation;

/** What changed in business processes. */
final class ProcessChanges {
    private ProcessChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<BusinessProcess> processes =
                Matching.of(before, after, Kind.PROCESS, Escalation::processes, BusinessProcess::id);
        processes
                .fresh()
                .forEach(one -> of(one, told)
                        .say(
                                Topic.PROCESSES,
                                "new process, owned by " + after.person(one.owner()) + ", on "
                                        + after.vendor(one.platform())));
        processes.gone().forEach(one -> of(one, told).say(Topic.PROCESSES, "this process is gone"));
        processes.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(BusinessProcess process, List<Change> told) {
        return new Telling(told, new Subject(Kind.PROCESS, process.id().value()), process.name());
    }

    private static void both(BusinessProcess was, BusinessProcess is, Side before, Side after, Telling telling) {
        telling.name(Topic.WORDS, "name", was.name(), is.name());
        telling.words(Topic.WORDS, "summary", was.summary(), is.summary());
        telling.value(Topic.PROCESSES, "owner", before.person(was.owner()), after.person(is.owner()));
        telling.value(
                Topic.PROCESSES,
                "criticality",
                was.criticality().word(),
                is.criticality().word());
        telling.value(Topic.PROCESSES, "platform", before.vendor(was.platform()), after.vendor(is.platform()));
        Matching<BusinessProcess.Workflow> workflows =
                Matching.byIdOrLikeness(was.workflows(), is.workflows(), BusinessProcess.Workflow::id);
        workflows.fresh().forEach(one -> telling.say(Topic.PROCESSES, "new workflow “" + one.name() + "”"));
        workflows.gone().forEach(one -> telling.say(Topic.PROCESSES, "no workflow “" + one.name() + "” any more"));
        workflows
                .pairs()
                .forEach(pair ->
                        workflow(pair, telling.part("workflow " + pair.after().id())));
        telling.set(Topic.PROCESSES, "seen by customers as", was.components(), is.components());
        telling.set(Topic.PROCESSES, "vendors:", before.vendors(was.vendors()), after.vendors(is.vendors()));
        telling.value(Topic.PROCESSES, "objective", before.objective(was.objective()), after.objective(is.objective()));
        telling.set(Topic.PROCESSES, "playbooks:", was.playbooks(), is.playbooks());
        Matching<Containment> ways =
                Matching.byIdOrLikeness(was.containment(), is.containment(), Containment::strategy);
        ways.fresh()
                .forEach(one -> telling.say(
                        Topic.AUTHORITY,
                        "new containment “" + one.strategy() + "”, ordered by " + after.role(one.triggeredBy())));
        ways.gone().forEach(one -> telling.say(Topic.AUTHORITY, "no containment “" + one.strategy() + "” any more"));
        ways.pairs().forEach(pair -> containment(pair, before, after, telling));
        checks(was, is, telling);
    }

    private static void workflow(Pair<BusinessProcess.Workflow> pair, Telling workflow) {
        if (!pair.before().id().equals(pair.after().id())) {
            workflow.say(Topic.WORDS, "was called " + pair.before().id());
        }
        workflow.name(Topic.WORDS, "name", pair.before().name(), pair.after().name());
        workflow.line(
                Topic.PROCESSES, "does", pair.before().does(), pair.after().does());
    }

    private static void containment(Pair<Containment> pair, Side before, Side after, Telling process) {
        Containment was = pair.before();
        Containment is = pair.after();
        Telling way = process.part("containment “" + is.strategy() + "”");
        if (!was.strategy().equals(is.strategy())) {
            way.say(Topic.PROCESSES, "was “" + was.strategy() + "”");
        }
        way.line(Topic.PROCESSES, "effect", was.effect(), is.effect());
        way.value(Topic.AUTHORITY, "ordered by", before.role(was.triggeredBy()), after.role(is.triggeredBy()));
        way.set(Topic.PROCESSES, "workflows:", was.workflows(), is.workflows());
    }

    private static void checks(BusinessProcess was, BusinessProcess is, Telling process) {
        Matching<BusinessProcess.IntegrityCheck> checks = Matching.byIdOrLikeness(
                was.integrityChecks(), is.integrityChecks(), BusinessProcess.IntegrityCheck::id);
        checks.fresh().forEach(one -> process.say(Topic.PROCESSES, "new integrity check " + one.id()));
        checks.gone().forEach(one -> process.say(Topic.PROCESSES, "no integrity check " + one.id() + " any more"));
        checks.pairs().forEach(pair -> {
            Telling check = process.part("integrity check " + pair.after().id());
            if (!pair.before().id().equals(pair.after().id())) {
                check.say(Topic.WORDS, "was called " + pair.before().id());
            }
            check.line(
                    Topic.PROCESSES,
                    "compares",
                    pair.before().compare(),
                    pair.after().compare());
            check.line(
                    Topic.PROCESSES,
                    "expects",
                    pair.before().expected(),
                    pair.after().expected());
        });
    }
}
