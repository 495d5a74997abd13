package org.tocsin.change;

import java.util.List;
import org.tocsin.change.Matching.Pair;
import org.tocsin.change.Subject.Kind;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.EscalationPolicy.Exhausted;

/** What changed in escalation policies. */
final class PolicyChanges {
    private PolicyChanges() {}

    static void tell(Side before, Side after, List<Change> told) {
        Matching<EscalationPolicy> policies =
                Matching.of(before, after, Kind.POLICY, Escalation::policies, EscalationPolicy::id);
        policies.fresh()
                .forEach(policy -> of(policy, told)
                        .say(Topic.CALLED, "new policy for " + scope(policy, after) + ", in " + count(policy)));
        policies.gone()
                .forEach(policy -> of(policy, told).say(Topic.CALLED, "gone; it was for " + scope(policy, before)));
        policies.pairs().forEach(pair -> both(pair, before, after, told));
    }

    private static Telling of(EscalationPolicy policy, List<Change> told) {
        return new Telling(told, new Subject(Kind.POLICY, policy.id().value()), policy.title());
    }

    private static String scope(EscalationPolicy policy, Side side) {
        return Telling.list(side.processes(policy.processes())) + " at "
                + Telling.list(side.severities(policy.severities()));
    }

    private static String count(EscalationPolicy policy) {
        int steps = policy.steps().size();
        return steps + (steps == 1 ? " step" : " steps");
    }

    private static void both(Pair<EscalationPolicy> pair, Side before, Side after, List<Change> told) {
        EscalationPolicy was = pair.before();
        EscalationPolicy is = pair.after();
        Telling telling = of(is, told);
        telling.name(Topic.WORDS, "title", was.title(), is.title());
        telling.set(Topic.CALLED, "for", before.processes(was.processes()), after.processes(is.processes()));
        telling.set(Topic.CALLED, "at", before.severities(was.severities()), after.severities(is.severities()));
        telling.value(Topic.PEOPLE, "owner", before.person(was.owner()), after.person(is.owner()));
        telling.value(
                Topic.AUTHORITY, "approver of the policy", before.person(was.approver()), after.person(is.approver()));
        telling.value(Topic.REVIEWS, "reviewed", Dates.day(was.reviewed()), Dates.day(is.reviewed()));
        telling.value(Topic.REVIEWS, "to be reviewed by", Dates.day(was.reviewBy()), Dates.day(is.reviewBy()));
        telling.words(Topic.WORDS, "rationale", was.rationale(), is.rationale());
        targets(telling, was.targets(), is.targets());
        StepChanges.tell(was, is, before, after, telling);
        telling.value(
                Topic.CALLED,
                "when every step has passed",
                exhausted(was.onExhausted(), before),
                exhausted(is.onExhausted(), after));
    }

    private static void targets(Telling telling, EscalationPolicy.Targets was, EscalationPolicy.Targets is) {
        telling.value(Topic.TARGETS, "acknowledge target", Lengths.of(was.acknowledge()), Lengths.of(is.acknowledge()));
        telling.value(
                Topic.TARGETS, "first update target", Lengths.of(was.firstUpdate()), Lengths.of(is.firstUpdate()));
        telling.value(Topic.TARGETS, "restore target", Lengths.of(was.restore()), Lengths.of(is.restore()));
    }

    private static String exhausted(Exhausted exhausted, Side side) {
        String repeat = switch (exhausted.repeat()) {
            case 0 -> "do not repeat";
            case 1 -> "repeat once";
            default -> "repeat " + exhausted.repeat() + " times";
        };
        String policy = exhausted.policy() == null ? "" : ", go on with " + side.policy(exhausted.policy());
        String role = exhausted.role() == null ? "" : ", tell " + side.role(exhausted.role());
        return repeat + policy + role;
    }
}
