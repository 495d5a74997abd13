package org.tocsin.oncall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToChannel;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.model.internal.StepTarget.Which;

/** Finds when a step reaches nobody, and when a policy reaches one person only. Channels answer nothing. */
final class StepFindings {
    private final Horizon horizon;
    private final EscalationPolicy policy;
    private final Subject subject;
    private final Findings findings;

    StepFindings(Horizon horizon, EscalationPolicy policy, Findings findings) {
        this.horizon = horizon;
        this.policy = policy;
        this.subject = new Subject(Subject.Of.POLICY, policy.id().value());
        this.findings = findings;
    }

    void find() {
        for (int i = 0; i < policy.steps().size(); i++) {
            step(policy.steps().get(i), "steps[" + i + "].notify");
        }
        onePerson();
    }

    private void step(Step step, String part) {
        List<Span> nobody = horizon.whole();
        List<Span> withoutNext = new ArrayList<>();
        boolean tellsPeople = false;
        for (int i = 0; i < step.targets().size(); i++) {
            StepTarget target = step.targets().get(i);
            if (!(target instanceof ToChannel)) {
                tellsPeople = true;
                List<Span> when = horizon.when(target, Reached::nobody);
                nobody = Spans.common(nobody, when);
                if (target instanceof ToSchedule to && to.which() == Which.NEXT) {
                    next(to, part + "[" + i + "].schedule", when);
                    withoutNext.addAll(when);
                }
            }
        }
        if (tellsPeople) {
            findings.add(
                    FindingKind.STEP_REACHES_NOBODY,
                    subject,
                    part,
                    Spans.without(nobody, Spans.united(withoutNext)),
                    "step " + Ids.quoted(step.id()) + " reaches nobody",
                    "somebody at every instant",
                    "Let it tell somebody else besides, add a holder or somebody to the schedule it tells, or an override for"
                            + " that time.");
        }
    }

    private void next(ToSchedule to, String part, List<Span> when) {
        findings.add(
                FindingKind.NEXT_REACHES_NOBODY,
                subject,
                part,
                when,
                "nobody comes on call next in " + Ids.quoted(to.schedule()) + ", or they are away",
                "somebody who comes on call after those who are",
                "Tell `current` or `all` of the schedule, or add a participant to its layers.");
    }

    /** Counting those who follow when the first do not answer. */
    private void onePerson() {
        List<List<During<Reached>>> all = policy.steps().stream()
                .flatMap(step -> step.targets().stream())
                .filter(target -> !(target instanceof ToChannel))
                .distinct()
                .map(horizon::reached)
                .toList();
        Merged.when(all, StepFindings::only)
                .forEach((person, when) -> findings.add(
                        FindingKind.ONE_PERSON_ON_EVERY_STEP,
                        subject,
                        "steps",
                        when,
                        "every step reaches " + Ids.quoted(person) + " and nobody else",
                        "at least two people",
                        "Add a step that tells somebody else, or a holder to one of the roles it tells."));
    }

    private static Optional<PersonId> only(List<Reached> all) {
        Set<PersonId> people = new HashSet<>();
        for (Reached reached : all) {
            people.addAll(reached.people());
            people.addAll(reached.then());
            if (people.size() > 1) {
                return Optional.empty();
            }
        }
        return people.stream().findFirst();
    }
}
