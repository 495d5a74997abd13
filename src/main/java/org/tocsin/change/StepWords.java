package org.tocsin.change;

import java.util.List;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;

/** A step of a policy in words. */
final class StepWords {
    private StepWords() {}

    /** {@code 2 min after the trigger}. */
    static String when(Step step) {
        if (step.after().isZero()) {
            return switch (step.from()) {
                case TRIGGER -> "at once";
                case PREVIOUS -> "together with the step before";
                case ACK_BREACH -> "when the acknowledge target is missed";
                case RESTORE_BREACH -> "when the restore target is missed";
            };
        }
        return Lengths.of(step.after())
                + switch (step.from()) {
                    case TRIGGER -> " after the trigger";
                    case PREVIOUS -> " after the step before";
                    case ACK_BREACH -> " after the acknowledge target is missed";
                    case RESTORE_BREACH -> " after the restore target is missed";
                };
    }

    /** Whom it tells, one after the other. */
    static String told(Step step, Side side) {
        return step.targets().isEmpty() ? "nobody" : Telling.list(targets(step, side));
    }

    /** Each of those whom it tells; equal where they are the same afterwards. */
    static List<Object> targets(Step step, Side side) {
        return step.targets().stream().map(target -> target(target, side)).toList();
    }

    private static Object target(StepTarget target, Side side) {
        if (target instanceof StepTarget.ToRole to) {
            return side.role(to.role());
        } else if (target instanceof StepTarget.ToPerson to) {
            return side.person(to.person());
        } else if (target instanceof StepTarget.ToSchedule to) {
            return new OnCall(side.schedule(to.schedule()), to.which());
        } else if (target instanceof StepTarget.ToTeam to) {
            return side.team(to.team());
        } else if (target instanceof StepTarget.ToChannel to) {
            return side.channel(to.channel());
        } else if (target instanceof StepTarget.ToPolicy to) {
            return side.policy(to.policy());
        }
        throw new IllegalStateException("no words for " + target);
    }

    private record OnCall(Ref schedule, StepTarget.Which which) {
        @Override
        public String toString() {
            return switch (which) {
                case CURRENT -> "who is on call for " + schedule;
                case NEXT -> "who is on call next for " + schedule;
                case ALL -> "everybody of " + schedule;
            };
        }
    }

    /** {@code the first}, {@code all} or {@code 2 of them}. */
    static String acknowledged(Step.Acknowledgement acknowledgement) {
        return switch (acknowledgement.mode()) {
            case FIRST -> "the first";
            case ALL -> "all";
            case QUORUM -> acknowledgement.quorum() + " of them";
        };
    }
}
