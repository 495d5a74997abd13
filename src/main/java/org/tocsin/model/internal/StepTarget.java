package org.tocsin.model.internal;

/** Whom a step tells. */
public sealed interface StepTarget
        permits StepTarget.ToRole,
                StepTarget.ToPerson,
                StepTarget.ToSchedule,
                StepTarget.ToTeam,
                StepTarget.ToChannel,
                StepTarget.ToPolicy {
    /** Whoever holds a role. */
    record ToRole(RoleId role) implements StepTarget {}

    /** One person by name. */
    record ToPerson(PersonId person) implements StepTarget {}

    /** Whoever is on call. */
    record ToSchedule(ScheduleId schedule, Which which) implements StepTarget {}

    /** Everybody of a team. */
    record ToTeam(TeamId team) implements StepTarget {}

    /** Whoever reads a channel. */
    record ToChannel(ChannelId channel) implements StepTarget {}

    /** Whoever another policy tells at its first moment. */
    record ToPolicy(PolicyId policy) implements StepTarget {}

    /** Which of the people of a schedule. */
    enum Which {
        /** Those on call. */
        CURRENT,
        /** Those who come on call with the next change. */
        NEXT,
        /** Everybody who takes turns in it. */
        ALL;

        /** The word that stands for it in records. */
        public String word() {
            return Words.of(this);
        }
    }
}
