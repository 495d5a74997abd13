package org.tocsin.record;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;

/** The customer part before its folder has given it an id; it has either a start or a window. */
record CustomerPart(
        Text title,
        Impact impact,
        @Nullable Instant started,
        @Nullable TimeRange scheduled,
        List<Update> updates,
        boolean endKnown,
        StatuspageOrigin.@Nullable Event statuspage) {
    StatusEvent as(IncidentId id, boolean backfilled) {
        if (scheduled != null) {
            return new Maintenance(id, title, scheduled, updates, backfilled, endKnown, statuspage);
        }
        if (started == null) {
            throw new IllegalStateException("the shape lets neither start nor window through: " + id);
        }
        return new Incident(id, title, impact, started, updates, backfilled, endKnown, statuspage);
    }
}
