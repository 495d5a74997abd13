package org.tocsin.oncall;

import java.time.Instant;
import java.util.Optional;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;

/** Finds the next call an open incident's policy asks for. */
public final class NextStep {
    private NextStep() {}

    /**
     * The first call from {@code now} on that nothing has made needless; empty when every one has passed.
     *
     * <p>A step that waits for an acknowledgement falls away with it, and one that waits for the restore target when customers
     * have been relieved.
     */
    public static Optional<Rung> of(
            IncidentRecord record, Escalation escalation, EscalationPolicy policy, Instant now) {
        Response response = record.response();
        return Ladder.of(escalation, policy, trigger(record), response.acknowledged(), response.mitigated()).stream()
                .filter(rung -> rung.calls() && rung.taken() && !rung.at().isBefore(now))
                .findFirst();
    }

    /** When the clocks of an incident began to run: its declaration, else its detection, else its start. */
    public static Instant trigger(IncidentRecord record) {
        Response response = record.response();
        if (response.declared() != null) {
            return response.declared();
        }
        return response.detected() == null ? record.customer().begins() : response.detected();
    }
}
