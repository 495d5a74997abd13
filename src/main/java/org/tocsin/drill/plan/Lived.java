package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Update;

/**
 * A real incident as far as it can be set beside a drill. What failed inside is not on record, so it has no failure mode.
 *
 * @param values of process and time band, and of severity and loss where they are on record
 */
record Lived(IncidentRecord incident, LocalDate day, ProcessId process, List<Value> values) {
    Lived {
        values = List.copyOf(values);
    }

    /** Incidents of a process we know, newest first. */
    static List<Lived> all(Everything everything, PlayedInstants instants) {
        ZoneId zone = everything.settings().zone();
        List<Lived> all = new ArrayList<>();
        for (IncidentRecord incident : everything.incidents()) {
            ProcessId process = incident.response().process();
            if (process != null && incident.kind().happened() && incident.customer() instanceof Incident told) {
                LocalDate day = LocalDate.ofInstant(told.begins(), zone);
                all.add(new Lived(incident, day, process, values(incident, told, process, instants)));
            }
        }
        all.sort(Comparator.comparing(Lived::day)
                .thenComparing(lived -> lived.incident().id())
                .reversed());
        return all;
    }

    private static List<Value> values(
            IncidentRecord incident, Incident told, ProcessId process, PlayedInstants instants) {
        List<Value> values = new ArrayList<>();
        values.add(new Value(Dimension.PROCESS, process.value()));
        values.add(Grid.of(instants.bandsOf(process).at(told.begins())));
        SeverityId severity = incident.response().severity();
        if (severity != null) {
            values.add(new Value(Dimension.SEVERITY, severity.value()));
        }
        told.updates().stream()
                .map(Update::components)
                .flatMap(components -> components.values().stream())
                .filter(state -> state != ComponentState.OPERATIONAL && state != ComponentState.UNDER_MAINTENANCE)
                .max(Comparator.naturalOrder())
                .ifPresent(worst ->
                        values.add(new Value(Dimension.LOSS, loss(worst).word())));
        return values;
    }

    private static LossClass loss(ComponentState worst) {
        return switch (worst) {
            case MAJOR_OUTAGE -> LossClass.COMPLETE;
            case PARTIAL_OUTAGE -> LossClass.PARTIAL;
            case DEGRADED_PERFORMANCE, OPERATIONAL, UNDER_MAINTENANCE -> LossClass.DEGRADED;
        };
    }
}
