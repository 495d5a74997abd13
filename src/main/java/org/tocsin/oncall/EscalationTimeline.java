package org.tocsin.oncall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToRole;

/**
 * Who is told at which instant, from the trigger on. Whoever is reached is found at the step's own instant, so a step after
 * a hand-off reaches the next person.
 *
 * @param policy the one that begins
 * @param entries in the order in which they happen
 * @param complete false where the rota ends before the timeline does; what comes after is left out
 */
public record EscalationTimeline(PolicyId policy, Instant trigger, List<Entry> entries, boolean complete) {
    public EscalationTimeline {
        entries = List.copyOf(entries);
    }

    /**
     * One thing that happens.
     *
     * @param reached whom it tells; nobody where it tells nobody, or does not happen
     * @param answersNeeded how many of those reached have to answer for it to count as acknowledged; 0 where it tells nobody
     * @param approving who may approve what it asks approval for; null where it asks for none, or nobody is named
     */
    public record Entry(
            Rung rung,
            Reached reached,
            int answersNeeded,
            @Nullable Authority approving) {
        public Instant at() {
            return rung.at();
        }

        /** The step taken; null for what is not a step. */
        public @Nullable Step step() {
            TimedStep step = rung.step();
            return step == null ? null : step.step();
        }

        /** Whether fewer people are reached than have to answer. */
        public boolean tooFew() {
            return reached.people().size() < answersNeeded;
        }
    }

    /** Empty where no policy is for the process at the severity. */
    public static Optional<EscalationTimeline> of(
            Escalation escalation, Rota rota, ProcessId process, SeverityId severity, Instant trigger, Course course) {
        return escalation
                .policy(process, severity)
                .map(policy -> of(
                        escalation,
                        rota,
                        process,
                        severity,
                        trigger,
                        Ladder.of(escalation, policy, trigger, course.acknowledged(policy, trigger), null)));
    }

    /**
     * As an incident goes.
     *
     * @param acknowledged null while nobody has
     * @param relieved when it worked again; null while it does not
     */
    public static Optional<EscalationTimeline> of(
            Escalation escalation,
            Rota rota,
            ProcessId process,
            SeverityId severity,
            Instant trigger,
            @Nullable Instant acknowledged,
            @Nullable Instant relieved) {
        return escalation
                .policy(process, severity)
                .map(policy -> of(
                        escalation,
                        rota,
                        process,
                        severity,
                        trigger,
                        Ladder.of(escalation, policy, trigger, acknowledged, relieved)));
    }

    private static EscalationTimeline of(
            Escalation escalation,
            Rota rota,
            ProcessId process,
            SeverityId severity,
            Instant trigger,
            List<Rung> rungs) {
        List<Rung> known =
                rungs.stream().filter(rung -> rota.time().contains(rung.at())).toList();
        List<Entry> entries = new ArrayList<>();
        for (Rung rung : known) {
            Reached reached = reached(rung, escalation, rota);
            ActionId approval = approval(rung);
            Authority approving = approval == null
                    ? null
                    : Authority.of(approval, process, severity, escalation, rota, rung.at())
                            .orElse(null);
            entries.add(new Entry(rung, reached, answers(rung, reached), approving));
        }
        PolicyId policy =
                escalation.policy(process, severity).map(EscalationPolicy::id).orElseThrow();
        return new EscalationTimeline(policy, trigger, entries, known.size() == rungs.size());
    }

    private static Reached reached(Rung rung, Escalation escalation, Rota rota) {
        if (!rung.taken()) {
            return Reached.NOBODY;
        }
        RoleId role = rung.role();
        if (role != null) {
            return Reach.of(new ToRole(role), escalation, rota, rung.at());
        }
        TimedStep step = rung.step();
        List<StepTarget> targets = step == null ? List.of() : step.step().targets();
        return Reach.of(targets, escalation, rota, rung.at());
    }

    private static @Nullable ActionId approval(Rung rung) {
        TimedStep step = rung.step();
        return step == null || !rung.taken() ? null : step.step().approval();
    }

    private static int answers(Rung rung, Reached reached) {
        TimedStep step = rung.step();
        if (step == null || !rung.taken() || !step.endsWithAcknowledgement()) {
            return 0;
        }
        return switch (step.step().acknowledgement().mode()) {
            case FIRST -> 1;
            case ALL -> Math.max(1, reached.people().size());
            case QUORUM -> step.step().acknowledgement().quorum();
        };
    }
}
