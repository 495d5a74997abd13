package org.tocsin.change;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tocsin.change.Matching.Pair;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Obligation.Stage;

/** What changed in the duties to notify. */
final class ObligationChanges {
    private ObligationChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<Obligation> obligations =
                Matching.of(before, after, Kind.OBLIGATION, Escalation::obligations, Obligation::id);
        obligations
                .fresh()
                .forEach(one ->
                        of(one, told).say(Topic.OBLIGATIONS, "new obligation (" + one.regime() + "), " + limits(one)));
        obligations.gone().forEach(one -> of(one, told).say(Topic.OBLIGATIONS, "this obligation is gone"));
        obligations.pairs().forEach(pair -> both(pair.before(), pair.after(), before, after, of(pair.after(), told)));
    }

    private static Telling of(Obligation obligation, List<Change> told) {
        return new Telling(told, new Subject(Kind.OBLIGATION, obligation.id().value()), obligation.name());
    }

    private static String limits(Obligation obligation) {
        return obligation.stages().stream()
                .map(stage -> stage.name() + " to " + stage.to() + " " + Telling.list(LimitWords.of(stage.limits())))
                .collect(Collectors.joining("; "));
    }

    private static void both(Obligation was, Obligation is, Side before, Side after, Telling telling) {
        telling.name(Topic.WORDS, "name", was.name(), is.name());
        telling.value(Topic.OBLIGATIONS, "law", was.regime(), is.regime());
        telling.set(
                Topic.OBLIGATIONS, "processes:", before.processes(was.processes()), after.processes(is.processes()));
        telling.set(Topic.OBLIGATIONS, "arises for", Conditions.words(was.arises()), Conditions.words(is.arises()));
        telling.value(Topic.OBLIGATIONS, "holds since", Dates.day(was.since()), Dates.day(is.since()));
        telling.value(
                Topic.OBLIGATIONS, "holds until", Dates.day(was.until(), "no end"), Dates.day(is.until(), "no end"));
        telling.value(Topic.REVIEWS, "compared with the text on", Dates.day(was.checked()), Dates.day(is.checked()));
        telling.value(Topic.OBLIGATIONS, "responsible", before.role(was.responsible()), after.role(is.responsible()));
        telling.value(Topic.OBLIGATIONS, "days counted in", was.zone(), is.zone());
        telling.value(Topic.OBLIGATIONS, "holidays", before.holidays(was.holidays()), after.holidays(is.holidays()));
        telling.value(
                Topic.OBLIGATIONS,
                "time counted by",
                was.counting().word(),
                is.counting().word());
        Matching<Stage> stages = Matching.byIdOrLikeness(was.stages(), is.stages(), Stage::id);
        stages.fresh()
                .forEach(one -> telling.say(
                        Topic.OBLIGATIONS,
                        "new stage " + one.name() + " to " + one.to() + ", "
                                + Telling.list(LimitWords.of(one.limits()))));
        stages.gone().forEach(one -> telling.say(Topic.OBLIGATIONS, "no stage " + one.name() + " any more"));
        stages.pairs().forEach(pair -> stage(pair, telling.part(pair.after().name())));
    }

    private static void stage(Pair<Stage> pair, Telling stage) {
        Stage was = pair.before();
        Stage is = pair.after();
        if (!was.id().equals(is.id())) {
            stage.say(Topic.WORDS, "was called " + was.id());
        }
        stage.name(Topic.WORDS, "name", was.name(), is.name());
        stage.value(Topic.OBLIGATIONS, "told to", was.to(), is.to());
        stage.order(Topic.OBLIGATIONS, "due", LimitWords.of(was.limits()), LimitWords.of(is.limits()));
        stage.value(
                Topic.OBLIGATIONS,
                "needless after",
                Objects.requireNonNullElse(was.unless(), "nothing"),
                Objects.requireNonNullElse(is.unless(), "nothing"));
        stage.value(Topic.OBLIGATIONS, "article", was.article(), is.article());
        stage.value(Topic.OBLIGATIONS, "source", was.source(), is.source());
        stage.words(
                Topic.OBLIGATIONS,
                "note",
                Objects.requireNonNullElse(was.note(), ""),
                Objects.requireNonNullElse(is.note(), ""));
    }
}
