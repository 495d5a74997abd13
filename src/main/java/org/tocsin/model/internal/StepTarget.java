package org.tocsin.model.internal;

/** Whom a step tells. */
public sealed interface StepTarget permits StepTarget.ToRole, StepTarget.ToPerson {
    /** Whoever holds a role. */
    record ToRole(RoleId role) implements StepTarget {}

    /** One person by name. */
    record ToPerson(PersonId person) implements StepTarget {}
}
