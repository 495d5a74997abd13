package org.tocsin.drill.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.IntegrityCheck;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Vendor;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.clock.StatutoryClock;

/** What a twist brings into play. */
final class TwistInjects {
    private final Scene scene;

    private TwistInjects(Scene scene) {
        this.scene = scene;
    }

    /** Empty for none. */
    static Optional<Planned> of(Scene scene) {
        TwistInjects twist = new TwistInjects(scene);
        return switch (scene.order().twist()) {
            case NONE -> Optional.empty();
            case KEY_PERSON_AWAY -> twist.away();
            case CHANNEL_DOWN -> Optional.of(twist.channelDown());
            case CONCURRENT_INCIDENT -> Optional.of(twist.concurrent());
            case DATA_CORRUPTION -> Optional.of(twist.corruption());
            case VENDOR_SILENT -> Optional.of(twist.silent());
            case REGULATED -> Optional.of(twist.regulated());
        };
    }

    private Optional<Planned> away() {
        PersonId away = scene.away();
        if (away == null) {
            return Optional.empty();
        }
        String name = scene.name(away);
        return Optional.of(inject(
                InjectType.PERSON_UNREACHABLE,
                "Whoever tries to reach " + name + " hears this: the telephone rings out, and no message is read.",
                "Somebody calls the next person that the policy names, and says aloud that " + name + " is out.",
                "A colleague asks whether anybody has heard of " + name + ", and who does that part meanwhile."));
    }

    private Planned channelDown() {
        return inject(
                InjectType.CHANNEL_OUTAGE,
                scene.channel() + " is down. What is written there reaches nobody, and nobody is told so.",
                "Somebody names another way to talk, tells everybody by it, and writes down since when.",
                "Two people say that they have been waiting for an answer in " + scene.channel() + ".");
    }

    private Planned concurrent() {
        Other other = other();
        String both = other.both().isEmpty()
                ? ""
                : " Its policy calls " + list(other.both()) + ", who "
                        + (other.both().size() == 1 ? "is" : "are") + " called for this one as well.";
        String severity = scene.escalation()
                .severity(other.severity())
                .map(Severity::name)
                .orElse(other.severity().value());
        return inject(
                InjectType.SECOND_INCIDENT,
                "A second alert comes in: there is trouble with "
                        + other.process().name() + " as well. Who saw it calls it “" + severity + "”." + both,
                "Somebody says which of the two goes first, and who takes the other one"
                        + (other.both().isEmpty() ? "." : " in place of those who are wanted by both."),
                "The second alert is repeated. Nobody has taken it.");
    }

    private static String list(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Another process that fails at the same time. */
    private record Other(BusinessProcess process, SeverityId severity, List<String> both) {}

    private Other other() {
        List<Other> others = new ArrayList<>();
        for (EscalationPolicy policy : scene.escalation().policies()) {
            for (BusinessProcess process : scene.escalation().processes()) {
                if (policy.processes().contains(process.id())
                        && !process.id().equals(scene.process().id())
                        && !policy.severities().isEmpty()) {
                    SeverityId severity =
                            policy.severities().contains(scene.severity().id())
                                    ? scene.severity().id()
                                    : policy.severities().get(0);
                    others.add(new Other(process, severity, both(process, severity)));
                }
            }
        }
        List<Other> contended =
                others.stream().filter(other -> !other.both().isEmpty()).toList();
        return scene.draws().stage("concurrent").one(contended.isEmpty() ? others : contended);
    }

    /** Who is told by both at the same time. */
    private List<String> both(BusinessProcess process, SeverityId severity) {
        Set<PersonId> here = told(scene.timeline());
        return EscalationTimeline.of(
                        scene.escalation(), scene.rota(), process.id(), severity, scene.begins(), scene.begins(), null)
                .map(timeline -> told(timeline).stream()
                        .filter(here::contains)
                        .map(scene::name)
                        .limit(3)
                        .toList())
                .orElse(List.of());
    }

    private Set<PersonId> told(EscalationTimeline timeline) {
        Set<PersonId> told = new LinkedHashSet<>();
        timeline.entries().stream()
                .filter(entry -> scene.played(entry.at()))
                .forEach(entry -> told.addAll(entry.reached().people()));
        return told;
    }

    private Planned corruption() {
        IntegrityCheck check =
                scene.draws().stage("corruption").one(scene.process().integrityChecks());
        return inject(
                InjectType.DATA_FINDING,
                "A colleague has made a check by hand: “" + check.compare() + "”. It should come out as “"
                        + check.expected()
                        + "”, and it does not. Some records are wrong, and with each run there are more.",
                "Somebody stops what writes, saves what is there, and asks since when it is wrong, before anything is"
                        + " repaired.",
                "Meanwhile a colleague begins to correct records by hand, without a copy.");
    }

    private Planned silent() {
        String answers = scene.escalation().vendors().stream()
                .filter(vendor -> vendor.name().equals(scene.vendor()))
                .findFirst()
                .map(Vendor::contract)
                .map(contract -> " and names the contract (" + contract.reference() + ")")
                .orElse("");
        return inject(
                InjectType.VENDOR_POST,
                "Whoever calls " + scene.vendor() + " hears music, then a recorded voice, then nothing. Its status page"
                        + " says that all is well.",
                "Somebody writes down when they called, tries the other ways to reach " + scene.vendor() + answers
                        + ", and the round goes on without it.",
                "Somebody says: then we wait until " + scene.vendor() + " calls back.");
    }

    private Planned regulated() {
        Obligation obligation = Parts.obligations(scene).stream()
                .filter(one -> StatutoryClock.inForce(one, scene.begins()))
                .findFirst()
                .orElse(Parts.obligations(scene).get(0));
        String to = obligation.stages().isEmpty()
                ? "the authority"
                : obligation.stages().get(0).to();
        return new Planned(
                InjectType.REGULATOR_QUESTION,
                null,
                obligation.responsible(),
                "Somebody from legal asks: do we have to tell " + to + "? Since which minute do we know, and until when"
                        + " is there time?",
                "Somebody writes down the minute at which it was known, works out the end of the time ("
                        + obligation.name() + "), and says who notifies.",
                null,
                "Legal asks again, and says that the time runs whether or not anybody has decided.");
    }

    private static Planned inject(InjectType type, String text, String expected, String contingency) {
        return new Planned(type, null, null, text, expected, null, contingency);
    }
}
