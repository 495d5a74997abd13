package org.tocsin.site.desk;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Step.From;
import org.tocsin.oncall.TimedStep;

/**
 * The next step an open incident's policy calls for.
 *
 * @param at when it is due
 */
record NextStep(TimedStep step, Instant at) {
    /**
     * The first step after {@code now} that nothing has made needless; empty when every step has passed.
     *
     * <p>The trigger is the declaration, else the detection, else the start. A step that waits for an acknowledgement
     * falls away with it, and one that waits for the restore target when customers have been relieved.
     */
    static Optional<NextStep> of(IncidentRecord record, EscalationPolicy policy, Instant now) {
        Instant trigger = trigger(record);
        Instant acknowledged = record.response().acknowledged();
        return TimedStep.of(policy).stream()
                .filter(step -> acknowledged == null || !step.endsWithAcknowledgement())
                .filter(step -> !relieved(step, record.response().mitigated()))
                .map(step -> new NextStep(step, trigger.plus(step.after())))
                .filter(next -> !next.at().isBefore(now))
                .findFirst();
    }

    static Instant trigger(IncidentRecord record) {
        Response response = record.response();
        if (response.declared() != null) {
            return response.declared();
        }
        return response.detected() == null ? record.customer().begins() : response.detected();
    }

    private static boolean relieved(TimedStep step, @Nullable Instant mitigated) {
        return step.step().from() == From.RESTORE_BREACH && mitigated != null;
    }
}
