package org.tocsin.oncall.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.BusinessProcess.IntegrityCheck;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.Objective.LeadershipTrigger;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Slot;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.internal.VendorId;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.Windows;
import org.tocsin.oncall.clock.StatutoryClock;
import org.tocsin.oncall.triage.Facts.Answer;

/**
 * What the facts known so far make of an incident.
 *
 * <p>A trigger that names a deployment slot counts only within it; one that names an integrity check or a vendor only for the
 * processes that have it, where the process is known.
 *
 * @param severity the most severe one with a trigger that fires; null where none does
 * @param fired every trigger that fires, the most severe first
 * @param worst what it comes to if every fact not known turns out badly; null where not even then a trigger fires
 * @param leadership what calls for leadership
 * @param obligations what starts
 * @param possible obligations that start if a fact not known turns out badly
 * @param questions what is not known and can raise the severity, call for leadership or start an obligation
 */
public record Triage(
        @Nullable SeverityId severity,
        List<Fired> fired,
        @Nullable SeverityId worst,
        List<Leadership> leadership,
        List<Obligation> obligations,
        List<Obligation> possible,
        List<Question> questions) {
    public Triage {
        fired = List.copyOf(fired);
        leadership = List.copyOf(leadership);
        obligations = List.copyOf(obligations);
        possible = List.copyOf(possible);
        questions = List.copyOf(questions);
    }

    /** A trigger that fires. */
    public record Fired(SeverityId severity, Trigger trigger) {}

    /** What an objective's leadership has to know. */
    public record Leadership(Objective objective, LeadershipTrigger trigger) {}

    /**
     * What the facts make of it.
     *
     * @param process null where it is not known yet; then every process counts
     */
    public static Triage of(Escalation escalation, @Nullable ProcessId process, Facts facts, Instant at) {
        return new Working(escalation, process, facts, at).triage();
    }

    private static final class Working {
        private final Escalation escalation;
        private final @Nullable BusinessProcess process;
        private final Facts facts;
        private final Instant at;
        private final Map<String, Question> questions = new LinkedHashMap<>();

        Working(Escalation escalation, @Nullable ProcessId process, Facts facts, Instant at) {
            this.escalation = escalation;
            this.process = process == null ? null : escalation.process(process).orElse(null);
            this.facts = facts;
            this.at = at;
        }

        Triage triage() {
            List<Fired> fired = new ArrayList<>();
            SeverityId severity = null;
            SeverityId worst = null;
            for (Severity one : escalation.severities()) {
                for (Trigger trigger : one.triggers()) {
                    Answer answer = counts(trigger) ? facts.answer(trigger.condition()) : Answer.NO;
                    if (answer == Answer.YES) {
                        fired.add(new Fired(one.id(), trigger));
                        severity = severity == null ? one.id() : severity;
                    }
                    if (answer != Answer.NO && worst == null) {
                        worst = one.id();
                    }
                    if (answer == Answer.UNKNOWN && severity == null) {
                        ask(trigger.condition(), one.id() + ": " + trigger.meaning());
                    }
                }
            }
            SeverityId reached = severity;
            forgetNeedless(reached);
            return new Triage(
                    reached,
                    fired,
                    worst,
                    leadership(),
                    starting(Answer.YES),
                    possible(),
                    List.copyOf(questions.values()));
        }

        /** Facts asked for a severity that has been reached by a later trigger of the same severity. */
        private void forgetNeedless(@Nullable SeverityId reached) {
            if (reached != null) {
                questions
                        .values()
                        .removeIf(question ->
                                question.because().stream().allMatch(because -> because.startsWith(reached + ": ")));
            }
        }

        private boolean counts(Trigger trigger) {
            return inSlot(trigger) && ofProcess(trigger.check()) && needs(trigger.vendor());
        }

        private boolean inSlot(Trigger trigger) {
            if (trigger.slot() == null) {
                return true;
            }
            return escalation.calendars().slots().stream()
                    .filter(slot -> slot.id().equals(trigger.slot()))
                    .anyMatch(this::open);
        }

        private boolean open(Slot slot) {
            return !Windows.open(slot.windows(), slot.zone(), new Span(at, at.plusNanos(1)))
                    .isEmpty();
        }

        private boolean ofProcess(@Nullable String check) {
            return check == null
                    || process == null
                    || process.integrityChecks().stream()
                            .map(IntegrityCheck::id)
                            .anyMatch(check::equals);
        }

        private boolean needs(@Nullable VendorId vendor) {
            return vendor == null
                    || process == null
                    || process.platform().equals(vendor)
                    || process.vendors().contains(vendor);
        }

        private List<Leadership> leadership() {
            List<Leadership> called = new ArrayList<>();
            for (Objective objective : escalation.objectives()) {
                if (process != null && !process.objective().equals(objective.id())) {
                    continue;
                }
                for (LeadershipTrigger trigger : objective.triggers()) {
                    Answer answer = facts.answer(trigger.condition());
                    if (answer == Answer.YES) {
                        called.add(new Leadership(objective, trigger));
                    } else if (answer == Answer.UNKNOWN && process != null) {
                        ask(trigger.condition(), "leadership: " + trigger.meaning());
                    }
                }
            }
            return called;
        }

        private List<Obligation> starting(Answer answer) {
            return inForce().filter(obligation -> answer(obligation) == answer).toList();
        }

        private List<Obligation> possible() {
            List<Obligation> possible = starting(Answer.UNKNOWN);
            for (Obligation obligation : possible) {
                for (Condition condition : obligation.arises()) {
                    if (facts.answer(condition) == Answer.UNKNOWN) {
                        ask(condition, obligation.regime() + ": " + obligation.name());
                    }
                }
            }
            return possible;
        }

        private Stream<Obligation> inForce() {
            return escalation.obligations().stream()
                    .filter(obligation -> StatutoryClock.inForce(obligation, at))
                    .filter(obligation -> process == null
                            || obligation.processes().isEmpty()
                            || obligation.processes().contains(process.id()));
        }

        private Answer answer(Obligation obligation) {
            List<Answer> answers =
                    obligation.arises().stream().map(facts::answer).toList();
            if (answers.contains(Answer.YES)) {
                return Answer.YES;
            }
            return answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
        }

        private void ask(Condition condition, String because) {
            Question asked = questions.get(condition.fact());
            List<String> all = new ArrayList<>(asked == null ? List.of() : asked.because());
            all.add(because);
            String unit = asked == null || asked.unit() == null ? condition.unit() : asked.unit();
            questions.put(condition.fact(), new Question(condition.fact(), Facts.asksYesOrNo(condition), unit, all));
        }
    }

    /** Whether the facts not known can make it worse. */
    public boolean canBeWorse() {
        return worst != null && !Objects.equals(worst, severity);
    }
}
