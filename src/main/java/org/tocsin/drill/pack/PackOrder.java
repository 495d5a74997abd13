package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;

/**
 * Which drill is to be made.
 *
 * @param asIf the instant that is played; the policy counts from it
 * @param length the whole drill, the hot wash at its end included; from 20 minutes to 4 hours
 * @param seed draws what the records leave open
 */
public record PackOrder(
        ScenarioId scenario,
        ProcessId process,
        SeverityId severity,
        LossClass loss,
        Twist twist,
        DrillMode mode,
        Instant asIf,
        Duration length,
        long seed) {}
