package org.tocsin.uptime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;

/** The same by brute force: asks of every step of time what each event said of the component then. */
final class NaiveUptime {
    private static final List<ComponentState> BADNESS = List.of(
            ComponentState.OPERATIONAL,
            ComponentState.UNDER_MAINTENANCE,
            ComponentState.DEGRADED_PERFORMANCE,
            ComponentState.PARTIAL_OUTAGE,
            ComponentState.MAJOR_OUTAGE);

    private final List<StatusEvent> events;
    private final ComponentId component;
    private final @Nullable Instant since;

    NaiveUptime(List<StatusEvent> events, ComponentId component, @Nullable LocalDate since, ZoneId zone) {
        this.events = events;
        this.component = component;
        this.since = since == null ? null : since.atStartOfDay(zone).toInstant();
    }

    /** Seconds in each state, looked at once in each step. */
    Times between(Instant from, Instant until, int step) {
        Map<ComponentState, Long> seconds = new EnumMap<>(ComponentState.class);
        for (Instant at = from; at.isBefore(until); at = at.plusSeconds(step)) {
            if (since == null || !at.isBefore(since)) {
                seconds.merge(worstAt(at), (long) step, Long::sum);
            }
        }
        return new Times(
                seconds.getOrDefault(ComponentState.OPERATIONAL, 0L),
                seconds.getOrDefault(ComponentState.DEGRADED_PERFORMANCE, 0L),
                seconds.getOrDefault(ComponentState.PARTIAL_OUTAGE, 0L),
                seconds.getOrDefault(ComponentState.MAJOR_OUTAGE, 0L),
                seconds.getOrDefault(ComponentState.UNDER_MAINTENANCE, 0L));
    }

    private ComponentState worstAt(Instant at) {
        ComponentState worst = ComponentState.OPERATIONAL;
        for (StatusEvent event : events) {
            if (!at.isBefore(event.updates().get(0).at()) || !at.isBefore(event.begins())) {
                ComponentState state = stateAt(event, at);
                worst = BADNESS.indexOf(state) > BADNESS.indexOf(worst) ? state : worst;
            }
        }
        return worst;
    }

    /** What the event's page would have shown for the component; before anything was named, what was named first. */
    private ComponentState stateAt(StatusEvent event, Instant at) {
        Map<ComponentId, ComponentState> named = new HashMap<>();
        for (Update update : event.updates()) {
            if (named.isEmpty()) {
                named.putAll(update.components());
            }
        }
        UpdateStatus status = null;
        for (Update update : event.updates()) {
            if (!update.at().isAfter(at)) {
                named.putAll(update.components());
                status = update.status();
            }
        }
        return runs(event, status, at)
                ? named.getOrDefault(component, ComponentState.OPERATIONAL)
                : ComponentState.OPERATIONAL;
    }

    private static boolean runs(StatusEvent event, @Nullable UpdateStatus status, Instant at) {
        boolean begun = !at.isBefore(event.begins());
        if (event instanceof Maintenance work) {
            boolean announcedOnly = status == UpdateStatus.SCHEDULED
                    || (status == null && work.updates().get(0).status() == UpdateStatus.SCHEDULED);
            if (announcedOnly) {
                return begun && at.isBefore(work.scheduled().until());
            }
            return status == null ? begun : !status.last();
        }
        return begun && (status == null || !status.last());
    }
}
