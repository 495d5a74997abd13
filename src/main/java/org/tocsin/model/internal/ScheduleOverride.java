package org.tocsin.model.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a schedule for once, such as a swap.
 *
 * @param who is on call from {@code from} until {@code until}
 * @param replaces whose turn is taken over, and only where it is their turn; null to stand above every layer
 * @param approvedBy who agreed to it
 */
public record ScheduleOverride(
        Instant from, Instant until, PersonId who, @Nullable PersonId replaces, String reason, PersonId approvedBy) {}
