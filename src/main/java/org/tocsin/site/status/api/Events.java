package org.tocsin.site.status.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.present.Present;

/** Incidents and maintenances, as the API tells of them. */
final class Events {
    private final Present present;
    private final Times times;
    private final Services services;
    private final Updates updates;
    private final PageJson page;

    Events(Present present, Times times, Services services, Updates updates, PageJson page) {
        this.present = present;
        this.times = times;
        this.services = services;
        this.updates = updates;
        this.page = page;
    }

    IncidentJson of(Incident incident) {
        return new IncidentJson(
                Codes.of(incident),
                incident.title(),
                incident.latest().status().word(),
                Stamp.of(times.created(incident)),
                Stamp.of(times.changed(incident)),
                watchedSince(incident),
                over(incident),
                incident.impact().word(),
                link(incident),
                Stamp.of(incident.started()),
                page.id(),
                updates.of(incident),
                services.named(incident.affected()),
                null);
    }

    MaintenanceJson of(Maintenance work) {
        String created = Stamp.of(times.created(work));
        StatuspageOrigin.Event origin = work.statuspage();
        return new MaintenanceJson(
                Codes.of(work),
                work.title(),
                work.statusAt(present.now()).word(),
                created,
                Stamp.of(times.changed(work)),
                null,
                over(work),
                work.impact().word(),
                link(work),
                origin == null || origin.started() == null ? created : Stamp.of(origin.started()),
                page.id(),
                updates.of(work),
                services.named(work.affected()),
                Stamp.of(work.scheduled().from()),
                Stamp.of(work.scheduled().until()));
    }

    private @Nullable String over(StatusEvent event) {
        return present.overSince(event).map(Stamp::of).orElse(null);
    }

    /** The page of the event for people, unless others know it by a short address. */
    private String link(StatusEvent event) {
        if (event.statuspage() != null && event.statuspage().shortlink() != null) {
            return event.statuspage().shortlink().toString();
        }
        return page.url() + "/incidents/" + event.id().value() + "/";
    }

    /** When the fix that held was first watched; nothing while the cause is being looked for, again or still. */
    private static @Nullable String watchedSince(Incident incident) {
        Instant since = null;
        List<Update> updates = incident.updates();
        for (int i = updates.size() - 1; i >= 0; i--) {
            UpdateStatus status = updates.get(i).status();
            if (status == UpdateStatus.MONITORING) {
                since = updates.get(i).at();
            } else if (!status.last() || since != null) {
                break;
            }
        }
        return since == null ? null : Stamp.of(since);
    }
}
