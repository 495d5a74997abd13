package org.tocsin.disclosure;

import java.util.Optional;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;

/** What customers may read of an incident: the part under {@code customer:}, and only if it happened. */
final class IncidentDisclosure {
    private IncidentDisclosure() {}

    static Optional<StatusEvent> disclose(IncidentRecord incident) {
        return incident.kind().happened() ? Optional.of(incident.customer()) : Optional.empty();
    }
}
