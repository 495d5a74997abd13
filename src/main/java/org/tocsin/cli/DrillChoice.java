package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Fits;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;

/**
 * What is played, where somebody said some of it.
 *
 * @param because why nothing fits, for whoever asked; empty where something does
 */
record DrillChoice(@Nullable Played played, String because) {
    /** A scenario that fits. */
    record Played(Scenario scenario, ProcessId process, SeverityId severity, LossClass loss) {}

    /** The first that fits what was said, in the records' order, most severe first; null stands for whatever fits. */
    static DrillChoice of(
            Everything all,
            @Nullable Scenario scenario,
            @Nullable BusinessProcess process,
            @Nullable Severity severity,
            @Nullable LossClass loss) {
        List<String> because = new ArrayList<>();
        Played played = first(all, scenario, process, severity, loss, because);
        return new DrillChoice(played, played == null ? why(all, scenario, process, because) : "");
    }

    /** @param because gets the reasons why the last that was tried does not fit */
    private static @Nullable Played first(
            Everything all,
            @Nullable Scenario scenario,
            @Nullable BusinessProcess process,
            @Nullable Severity severity,
            @Nullable LossClass loss,
            List<String> because) {
        for (BusinessProcess one : process == null ? all.processes() : List.of(process)) {
            for (Scenario story : scenario == null ? all.scenarios() : List.of(scenario)) {
                for (Severity how : severity == null ? all.severities() : List.of(severity)) {
                    for (LossClass lost : loss == null ? List.copyOf(story.losses()) : List.of(loss)) {
                        Fits fits = Fits.of(story, one.id(), how.id(), lost, all.escalation());
                        if (fits.fits()) {
                            return new Played(story, one.id(), how.id(), lost);
                        }
                        because.clear();
                        because.addAll(fits.because());
                    }
                }
            }
        }
        return null;
    }

    private static String why(
            Everything all, @Nullable Scenario scenario, @Nullable BusinessProcess process, List<String> because) {
        if (scenario == null || process == null) {
            return "no scenario fits that" + (because.isEmpty() ? "" : "; for one: " + String.join(" ", because));
        }
        List<String> others = all.scenarios().stream()
                .filter(story -> first(all, story, process, null, null, new ArrayList<>()) != null)
                .map(story -> story.id().value())
                .toList();
        return "scenario " + scenario.id() + " does not fit " + process.id() + " like that. "
                + String.join(" ", because)
                + (others.isEmpty()
                        ? " No scenario fits " + process.id() + "."
                        : " These fit " + process.id() + ": " + String.join(", ", others));
    }
}
