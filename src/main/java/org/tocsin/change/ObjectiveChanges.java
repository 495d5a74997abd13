package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Matching.Pair;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.Objective.LeadershipTrigger;

/** What changed in business objectives. */
final class ObjectiveChanges {
    private ObjectiveChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Objective> objectives =
                Matching.of(before, after, Kind.OBJECTIVE, Escalation::objectives, Objective::id);
        objectives.fresh().forEach(one -> of(one, told).say(Topic.OBJECTIVES, "new objective: " + one.promise()));
        objectives.gone().forEach(one -> of(one, told).say(Topic.OBJECTIVES, "this objective is gone"));
        objectives.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(Objective objective, List<Change> told) {
        return new Telling(told, new Subject(Kind.OBJECTIVE, objective.id().value()), objective.name());
    }

    private static void both(Objective was, Objective is, Side before, Side after, Telling telling) {
        telling.name(Topic.WORDS, "name", was.name(), is.name());
        telling.line(Topic.OBJECTIVES, "promise", was.promise(), is.promise());
        telling.value(Topic.OBJECTIVES, "owner", before.person(was.owner()), after.person(is.owner()));
        Matching<LeadershipTrigger> triggers =
                Matching.byIdOrLikeness(was.triggers(), is.triggers(), LeadershipTrigger::id);
        triggers.fresh()
                .forEach(one -> telling.say(
                        Topic.CALLED,
                        after.role(one.tell()) + " told when " + Conditions.words(one.condition()) + " (new trigger "
                                + one.id() + ")"));
        triggers.gone()
                .forEach(one -> telling.say(
                        Topic.CALLED,
                        before.role(one.tell()) + " no longer told when " + Conditions.words(one.condition())));
        triggers.pairs()
                .forEach(pair -> trigger(
                        pair,
                        before,
                        after,
                        telling.part("trigger " + pair.after().id())));
    }

    private static void trigger(Pair<LeadershipTrigger> pair, Side before, Side after, Telling trigger) {
        LeadershipTrigger was = pair.before();
        LeadershipTrigger is = pair.after();
        if (!was.id().equals(is.id())) {
            trigger.say(Topic.WORDS, "was called " + was.id());
        }
        trigger.value(
                Topic.OBJECTIVES, "holds for", Conditions.words(was.condition()), Conditions.words(is.condition()));
        trigger.words(Topic.WORDS, "meaning", was.meaning(), is.meaning());
        trigger.value(Topic.CALLED, "tells", before.role(was.tell()), after.role(is.tell()));
        trigger.line(Topic.AUTHORITY, "decides", was.decides(), is.decides());
    }
}
