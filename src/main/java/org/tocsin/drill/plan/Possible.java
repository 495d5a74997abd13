package org.tocsin.drill.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.drill.Fits;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;

/**
 * What can be practised at all.
 *
 * @param cores sorted by process, failure mode, loss and severity
 * @param bands that come within a year, by process
 * @param twists by process
 */
record Possible(List<Core> cores, Map<ProcessId, Set<TimeBand>> bands, Map<ProcessId, Set<Twist>> twists) {
    Possible {
        cores = List.copyOf(cores);
        bands = Map.copyOf(bands);
        twists = Map.copyOf(twists);
    }

    /**
     * What fails, where, and how badly.
     *
     * @param scenarios those that fit, sorted by id; never empty
     */
    record Core(ProcessId process, FailureMode mode, LossClass loss, SeverityId severity, List<ScenarioId> scenarios) {
        Core {
            scenarios = List.copyOf(scenarios);
        }
    }

    Set<TimeBand> bandsOf(ProcessId process) {
        return bands.getOrDefault(process, Set.of());
    }

    Set<Twist> twistsOf(ProcessId process) {
        return twists.getOrDefault(process, Set.of());
    }

    static Possible of(Escalation escalation, List<Scenario> library, PlayedInstants instants) {
        List<Core> cores = new ArrayList<>();
        Map<ProcessId, Set<TimeBand>> bands = new TreeMap<>();
        Map<ProcessId, Set<Twist>> twists = new TreeMap<>();
        for (BusinessProcess process : escalation.processes()) {
            bands.put(process.id(), instants.bands(process.id()));
            twists.put(process.id(), twists(process.id(), escalation));
            cores(process.id(), escalation, library, cores);
        }
        return new Possible(cores, bands, twists);
    }

    private static void cores(ProcessId process, Escalation escalation, List<Scenario> library, List<Core> cores) {
        // Whether a scenario fits hangs on what it needs and shows, in which many are alike.
        Map<List<Object>, Boolean> fits = new HashMap<>();
        for (FailureMode mode : FailureMode.values()) {
            for (LossClass loss : LossClass.values()) {
                for (Severity severity : escalation.severities()) {
                    List<ScenarioId> fitting = library.stream()
                            .filter(scenario ->
                                    scenario.mode() == mode && scenario.losses().contains(loss))
                            .filter(scenario -> fits.computeIfAbsent(
                                    List.of(scenario.needs(), scenario.shows(), severity.id(), loss),
                                    absent -> Fits.of(scenario, process, severity.id(), loss, escalation)
                                            .fits()))
                            .map(Scenario::id)
                            .sorted()
                            .toList();
                    if (!fitting.isEmpty()) {
                        cores.add(new Core(process, mode, loss, severity.id(), fitting));
                    }
                }
            }
        }
    }

    private static Set<Twist> twists(ProcessId process, Escalation escalation) {
        Set<Twist> twists = EnumSet.noneOf(Twist.class);
        for (Twist twist : Twist.values()) {
            if (Fits.of(twist, process, escalation).fits()) {
                twists.add(twist);
            }
        }
        return twists;
    }
}
