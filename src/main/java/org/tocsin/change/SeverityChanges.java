package org.tocsin.change;

import java.util.List;
import java.util.Objects;
import org.tocsin.change.Matching.Pair;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.Trigger;

/** What changed in severities: their targets, and what gives them. */
final class SeverityChanges {
    private SeverityChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Severity> severities = Matching.of(before, after, Kind.SEVERITY, Escalation::severities, Severity::id);
        severities.fresh().forEach(one -> of(one, told).say(Topic.SEVERITY, "new severity “" + one.name() + "”"));
        severities.gone().forEach(one -> of(one, told).say(Topic.SEVERITY, "gone"));
        List<Ref> then = before.severities(
                severities.pairs().stream().map(pair -> pair.before().id()).toList());
        List<Ref> kept =
                before
                        .severities(before.escalation().severities().stream()
                                .map(Severity::id)
                                .toList())
                        .stream()
                        .filter(then::contains)
                        .toList();
        if (!kept.equals(then)) {
            new Telling(told, then.get(0).subject(), "Severities")
                    .order(Topic.SEVERITY, "from the worst down", kept, then);
        }
        severities.pairs().forEach(pair -> both(pair, before, after, told));
    }

    private static Telling of(Severity severity, List<Change> told) {
        return new Telling(
                told,
                new Subject(Kind.SEVERITY, severity.id().value()),
                severity.id().value());
    }

    private static void both(Pair<Severity> pair, Side before, Side after, List<Change> told) {
        Severity was = pair.before();
        Severity is = pair.after();
        Telling telling = of(is, told);
        telling.name(Topic.WORDS, "name", was.name(), is.name());
        telling.words(Topic.WORDS, "meaning", was.meaning(), is.meaning());
        Severity.Targets then = was.targets();
        Severity.Targets now = is.targets();
        telling.value(
                Topic.TARGETS, "acknowledge target", Lengths.of(then.acknowledge()), Lengths.of(now.acknowledge()));
        telling.value(
                Topic.TARGETS, "first update target", Lengths.of(then.firstUpdate()), Lengths.of(now.firstUpdate()));
        telling.value(Topic.TARGETS, "an update every", Lengths.of(then.updateEvery()), Lengths.of(now.updateEvery()));
        telling.value(Topic.TARGETS, "restore target", Lengths.of(then.restore()), Lengths.of(now.restore()));
        triggers(was, is, before, after, telling);
    }

    private static void triggers(Severity was, Severity is, Side before, Side after, Telling severity) {
        Matching<Trigger> triggers = Matching.byIdOrLikeness(was.triggers(), is.triggers(), Trigger::id);
        triggers.fresh()
                .forEach(one -> severity.say(
                        Topic.SEVERITY, "new trigger " + one.id() + ": " + Conditions.words(one.condition())));
        triggers.gone()
                .forEach(one -> severity.say(
                        Topic.SEVERITY,
                        "no trigger " + one.id() + " any more; it was: " + Conditions.words(one.condition())));
        triggers.pairs()
                .forEach(pair -> trigger(
                        pair,
                        before,
                        after,
                        severity.part("trigger " + pair.after().id())));
    }

    private static void trigger(Pair<Trigger> pair, Side before, Side after, Telling trigger) {
        Trigger was = pair.before();
        Trigger is = pair.after();
        if (!was.id().equals(is.id())) {
            trigger.say(Topic.WORDS, "was called " + was.id());
        }
        trigger.value(
                Topic.SEVERITY, "about", was.dimension().word(), is.dimension().word());
        trigger.value(Topic.SEVERITY, "holds for", Conditions.words(was.condition()), Conditions.words(is.condition()));
        trigger.words(Topic.WORDS, "meaning", was.meaning(), is.meaning());
        trigger.value(Topic.SEVERITY, "only within", before.slot(was.slot()), after.slot(is.slot()));
        trigger.value(
                Topic.SEVERITY,
                "integrity check",
                Objects.requireNonNullElse(was.check(), "none"),
                Objects.requireNonNullElse(is.check(), "none"));
        trigger.value(Topic.SEVERITY, "vendor", before.vendor(was.vendor()), after.vendor(is.vendor()));
    }
}
