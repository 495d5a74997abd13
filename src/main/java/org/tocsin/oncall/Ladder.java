package org.tocsin.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.EscalationPolicy.Exhausted;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.oncall.Rung.What;

/**
 * What a policy makes happen, and at which instants; not yet who is reached.
 *
 * <p>The steps that wait for an acknowledgement are the calls. A policy is exhausted when its last call has been left
 * unanswered for as long as it allows for an answer; once somebody has acknowledged, when its last step and its restore
 * target have passed. While nobody has acknowledged, being exhausted repeats the calls as often as the policy asks; steps that
 * wait for the restore target, or that go on until all is resolved, are taken once. Then another policy takes over, with that
 * instant for its trigger, and no policy does so twice.
 */
final class Ladder {
    private final Escalation escalation;
    private final @Nullable Instant relieved;
    private final List<Rung> rungs = new ArrayList<>();
    private final Set<PolicyId> passed = new HashSet<>();

    private Ladder(Escalation escalation, @Nullable Instant relieved) {
        this.escalation = escalation;
        this.relieved = relieved;
    }

    /**
     * In the order in which they happen.
     *
     * @param acknowledged null while nobody has
     * @param relieved when it worked again; null while it does not
     */
    static List<Rung> of(
            Escalation escalation,
            EscalationPolicy policy,
            Instant trigger,
            @Nullable Instant acknowledged,
            @Nullable Instant relieved) {
        Ladder ladder = new Ladder(escalation, relieved);
        ladder.climb(policy, trigger, acknowledged);
        ladder.rungs.sort(
                Comparator.comparing(Rung::at).thenComparing(Rung::round).thenComparing(Rung::what));
        return List.copyOf(ladder.rungs);
    }

    private void climb(EscalationPolicy policy, Instant trigger, @Nullable Instant acknowledged) {
        passed.add(policy.id());
        targets(policy, trigger, acknowledged);
        List<TimedStep> steps = TimedStep.of(policy);
        for (TimedStep step : steps) {
            step(policy, 1, step, trigger, acknowledged);
        }
        List<TimedStep> calls = calls(steps);
        Instant exhausted = trigger.plus(lastOf(calls)).plus(policy.targets().acknowledge());
        for (int round = 2; round <= policy.onExhausted().repeat() + 1 && waits(acknowledged, exhausted); round++) {
            rungs.add(new Rung(exhausted, What.AGAIN, policy.id(), round, null, null, true));
            for (TimedStep call : calls) {
                step(policy, round, call, exhausted, acknowledged);
            }
            exhausted = exhausted.plus(lastOf(calls)).plus(policy.targets().acknowledge());
        }
        if (acknowledged != null && !waits(acknowledged, exhausted)) {
            exhausted = latest(
                    trigger.plus(lastOf(steps)), trigger.plus(policy.targets().restore()));
        }
        if (relieved == null || relieved.isAfter(exhausted)) {
            goOn(policy, exhausted, acknowledged);
        }
    }

    private void goOn(EscalationPolicy policy, Instant exhausted, @Nullable Instant acknowledged) {
        Exhausted then = policy.onExhausted();
        EscalationPolicy next =
                then.policy() == null ? null : escalation.policy(then.policy()).orElse(null);
        RoleId role = then.role();
        if (role != null) {
            rungs.add(new Rung(exhausted, What.ROLE, policy.id(), 1, null, role, true));
        }
        if (next == null) {
            rungs.add(new Rung(exhausted, What.END, policy.id(), 1, null, null, true));
        } else if (passed.contains(next.id())) {
            rungs.add(new Rung(exhausted, What.LEADS_BACK, next.id(), 1, null, null, true));
        } else {
            rungs.add(new Rung(exhausted, What.ANOTHER_POLICY, next.id(), 1, null, null, true));
            climb(next, exhausted, acknowledged == null ? null : latest(acknowledged, exhausted));
        }
    }

    private void targets(EscalationPolicy policy, Instant trigger, @Nullable Instant acknowledged) {
        Instant answer = trigger.plus(policy.targets().acknowledge());
        if (acknowledged != null) {
            rungs.add(new Rung(acknowledged, What.ACKNOWLEDGED, policy.id(), 1, null, null, true));
        }
        if (waits(acknowledged, answer)) {
            rungs.add(new Rung(answer, What.ACKNOWLEDGE_TARGET, policy.id(), 1, null, null, true));
        }
        if (passed.size() == 1) {
            Instant word = trigger.plus(policy.targets().firstUpdate());
            rungs.add(new Rung(word, What.FIRST_UPDATE_TARGET, policy.id(), 1, null, null, true));
        }
        Instant restore = trigger.plus(policy.targets().restore());
        if (relieved == null || relieved.isAfter(restore)) {
            rungs.add(new Rung(restore, What.RESTORE_TARGET, policy.id(), 1, null, null, true));
        }
    }

    private void step(
            EscalationPolicy policy, int round, TimedStep step, Instant from, @Nullable Instant acknowledged) {
        Instant at = from.plus(step.after());
        boolean answered = step.endsWithAcknowledgement() && acknowledged != null && acknowledged.isBefore(at);
        boolean worksAgain = step.endsWithRelief() && relieved != null && !relieved.isAfter(at);
        rungs.add(new Rung(at, What.STEP, policy.id(), round, step, null, !answered && !worksAgain));
    }

    /** The steps that wait for an acknowledgement; where none does, all that do not wait for the restore target. */
    private static List<TimedStep> calls(List<TimedStep> steps) {
        List<TimedStep> early =
                steps.stream().filter(step -> !step.endsWithRelief()).toList();
        List<TimedStep> calls =
                early.stream().filter(TimedStep::endsWithAcknowledgement).toList();
        return calls.isEmpty() ? early : calls;
    }

    private static boolean waits(@Nullable Instant acknowledged, Instant at) {
        return acknowledged == null || acknowledged.isAfter(at);
    }

    private static Duration lastOf(List<TimedStep> soonestFirst) {
        return soonestFirst.isEmpty()
                ? Duration.ZERO
                : soonestFirst.get(soonestFirst.size() - 1).after();
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
