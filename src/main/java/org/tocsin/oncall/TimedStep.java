package org.tocsin.oncall;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.Step.Until;

/**
 * A step of a policy and how long after the trigger it is taken.
 *
 * @param after counted from the trigger, whatever the step itself counts from
 */
public record TimedStep(Step step, Duration after) {
    /** Every step of a policy, soonest first. */
    public static List<TimedStep> of(EscalationPolicy policy) {
        List<TimedStep> timed = new ArrayList<>();
        Duration previous = Duration.ZERO;
        for (Step step : policy.steps()) {
            Duration after = base(policy, step.from(), previous).plus(step.after());
            timed.add(new TimedStep(step, after));
            previous = after;
        }
        timed.sort(Comparator.comparing(TimedStep::after));
        return timed;
    }

    /** Whether the step falls away once somebody has acknowledged. */
    public boolean endsWithAcknowledgement() {
        return step.until() == Until.ACKNOWLEDGED || step.from() == From.ACK_BREACH;
    }

    /** Whether the step falls away once what was broken works again. */
    public boolean endsWithRelief() {
        return step.from() == From.RESTORE_BREACH;
    }

    /** On what the step depends, in words; empty when it is always taken. */
    public String condition() {
        return switch (step.from()) {
            case ACK_BREACH -> "if nobody has acknowledged";
            case RESTORE_BREACH -> "if it is not restored";
            case TRIGGER, PREVIOUS ->
                step.until() == Until.ACKNOWLEDGED && !after.isZero() ? "unless acknowledged" : "";
        };
    }

    private static Duration base(EscalationPolicy policy, From from, Duration previous) {
        return switch (from) {
            case TRIGGER -> Duration.ZERO;
            case PREVIOUS -> previous;
            case ACK_BREACH -> policy.targets().acknowledge();
            case RESTORE_BREACH -> policy.targets().restore();
        };
    }
}
