package org.tocsin.drill;

import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;

/**
 * What is practised: one value of each dimension by which coverage is counted.
 *
 * @param severity one that a trigger of the repository gives
 */
public record Situation(
        ProcessId process, FailureMode mode, LossClass loss, SeverityId severity, TimeBand band, Twist twist) {}
