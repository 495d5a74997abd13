package org.tocsin.oncall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.RoleId;

/**
 * One thing that a policy makes happen at an instant.
 *
 * @param policy the one in charge at that instant
 * @param round 1 for the first time its steps are gone through
 * @param step null for what is not a step
 * @param role told because nothing else is left; else null
 * @param taken whether it happens; else an acknowledgement or relief made it needless
 */
public record Rung(
        Instant at,
        What what,
        PolicyId policy,
        int round,
        @Nullable TimedStep step,
        @Nullable RoleId role,
        boolean taken) {
    /** What happens. Those that come first are told first where they fall on the same instant. */
    public enum What {
        /** Somebody acknowledged. */
        ACKNOWLEDGED,
        /** The time allowed for an answer is over. */
        ACKNOWLEDGE_TARGET,
        /** By now customers must have read a first word. */
        FIRST_UPDATE_TARGET,
        /** By now it must work again. */
        RESTORE_TARGET,
        /** Every step has passed, and they are gone through again. */
        AGAIN,
        /** Every step has passed, and this other policy takes over. */
        ANOTHER_POLICY,
        /** Every step has passed, and the next policy is one that has been gone through already. */
        LEADS_BACK,
        /** A step of the policy. */
        STEP,
        /** Every step has passed, and a role is told. */
        ROLE,
        /** Nothing is written down for what comes after. */
        END
    }

    /** Whether it calls somebody. */
    public boolean calls() {
        return what == What.STEP || what == What.ROLE;
    }
}
