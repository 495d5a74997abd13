package org.tocsin.change;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.tocsin.change.Matching.Pair;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Step;

/** What changed in the steps of one policy. */
final class StepChanges {
    private final Side before;
    private final Side after;
    private final Telling policy;

    private StepChanges(Side before, Side after, Telling policy) {
        this.before = before;
        this.after = after;
        this.policy = policy;
    }

    static void tell(EscalationPolicy was, EscalationPolicy is, Side before, Side after, Telling policy) {
        new StepChanges(before, after, policy).all(was.steps(), is.steps());
    }

    private void all(List<Step> was, List<Step> is) {
        Matching<Step> steps = Matching.byIdOrLikeness(was, is, Step::id);
        steps.fresh()
                .forEach(step -> policy.say(
                        Topic.CALLED,
                        "new step " + step.id() + " tells " + StepWords.told(step, after) + " "
                                + StepWords.when(step)));
        steps.gone()
                .forEach(step -> policy.say(
                        Topic.CALLED,
                        "no step " + step.id() + " any more; it told " + StepWords.told(step, before) + " "
                                + StepWords.when(step)));
        steps.pairs().forEach(this::both);
        order(steps.pairs(), was);
    }

    private void order(List<Pair<Step>> pairs, List<Step> was) {
        List<String> now = pairs.stream().map(pair -> pair.after().id()).toList();
        List<String> then = pairs.stream()
                .sorted(Comparator.comparingInt(pair -> was.indexOf(pair.before())))
                .map(pair -> pair.after().id())
                .toList();
        policy.order(Topic.CALLED, "order of steps", then, now);
    }

    private void both(Pair<Step> pair) {
        Step was = pair.before();
        Step is = pair.after();
        Telling step = policy.part("step " + is.id());
        if (!was.id().equals(is.id())) {
            step.say(Topic.WORDS, "was called " + was.id());
        }
        step.value(Topic.CALLED, "taken", StepWords.when(was), StepWords.when(is));
        List<Object> toldBefore = StepWords.targets(was, before);
        List<Object> toldAfter = StepWords.targets(is, after);
        step.set(Topic.CALLED, "tells", toldBefore, toldAfter);
        if (new HashSet<>(toldBefore).equals(new HashSet<>(toldAfter))) {
            step.order(Topic.CALLED, "tells", toldBefore, toldAfter);
        }
        step.value(Topic.CALLED, "asked until", was.until().word(), is.until().word());
        step.value(
                Topic.CALLED,
                "acknowledged by",
                StepWords.acknowledged(was.acknowledgement()),
                StepWords.acknowledged(is.acknowledgement()));
        step.value(Topic.AUTHORITY, "approval of", before.action(was.approval()), after.action(is.approval()));
        step.line(
                Topic.CALLED,
                "what it asks",
                Objects.requireNonNullElse(was.action(), ""),
                Objects.requireNonNullElse(is.action(), ""));
    }
}
