package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ScenarioId;

/** What has been practised with each process so far, drills that are only planned included. */
final class PracticeLog {
    private final Everything everything;
    private final Map<ProcessId, Entry> latest = new TreeMap<>();
    private final Map<ScenarioId, LocalDate> played = new TreeMap<>();
    private final Set<ProcessId> planned = new TreeSet<>();

    /** The last drill of a process. */
    record Entry(LocalDate day, DrillMode mode, boolean changed) {}

    /** @param practised newest first */
    PracticeLog(Everything everything, List<Practised> practised) {
        this.everything = everything;
        for (Practised one : practised) {
            latest.putIfAbsent(
                    one.situation().process(), new Entry(one.day(), one.drill().mode(), one.changed()));
            played.putIfAbsent(one.drill().scenario(), one.day());
        }
    }

    void plan(Situation situation, ScenarioId scenario, DrillMode mode, LocalDate day) {
        latest.put(situation.process(), new Entry(day, mode, false));
        played.put(scenario, day);
        planned.add(situation.process());
    }

    /** Null for a process that was never drilled. */
    @Nullable
    Entry latest(ProcessId process) {
        return latest.get(process);
    }

    /** Whether the last drill of the process is one that is only planned. */
    boolean isPlanned(ProcessId process) {
        return planned.contains(process);
    }

    /** Gaps of drills of a process that nobody has closed, newest drill first; none once a drill is planned for it. */
    List<Drill.Gap> openGaps(ProcessId process) {
        return planned.contains(process)
                ? List.of()
                : everything.drills().stream()
                        .filter(drill -> drill.process().equals(process))
                        .flatMap(drill -> drill.gaps().stream())
                        .filter(gap -> gap.closed() == null)
                        .toList();
    }

    Map<ProcessId, Weights.Standing> standings(Responders responders) {
        Map<ProcessId, Weights.Standing> standings = new TreeMap<>();
        for (BusinessProcess process : everything.processes()) {
            Entry entry = latest.get(process.id());
            standings.put(
                    process.id(),
                    new Weights.Standing(
                            entry == null ? null : entry.day(),
                            entry != null && entry.changed(),
                            !openGaps(process.id()).isEmpty(),
                            responders.neverCalled(process.id())));
        }
        return standings;
    }

    /** From the table to the tools to the real thing, which is held in office hours alone. */
    DrillMode nextMode(ProcessId process, TimeBand band) {
        Entry entry = latest.get(process);
        if (entry == null) {
            return DrillMode.TABLETOP;
        }
        boolean toolsKnown = entry.mode() != DrillMode.TABLETOP;
        return toolsKnown && band == TimeBand.OFFICE ? DrillMode.FUNCTIONAL : DrillMode.WALKTHROUGH;
    }

    /** The one played longest ago, or never; the first by id of several. */
    ScenarioId leastPlayed(List<ScenarioId> fitting) {
        return fitting.stream()
                .min(Comparator.comparing((ScenarioId id) -> played.getOrDefault(id, LocalDate.MIN))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
