package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Severity;
import org.tocsin.site.desk.MatrixPage.Rung;

/** The one source of every reading of the matrix. */
final class Readings {
    private final Everything everything;
    private final Tags tags;
    private final Paths paths;
    private final Voice voice;

    Readings(Everything everything, Tags tags, Paths paths, Voice voice) {
        this.everything = everything;
        this.tags = tags;
        this.paths = paths;
        this.voice = voice;
    }

    /** What holds for a process, most severe first. */
    List<Reading> of(BusinessProcess process) {
        return everything.severities().stream()
                .map(severity -> of(process, severity))
                .toList();
    }

    private Reading of(BusinessProcess process, Severity severity) {
        Tag tag = tags.full(severity.id());
        String every = voice.span(severity.targets().updateEvery());
        return everything
                .policy(process.id(), severity.id())
                .map(policy -> {
                    List<PathStep> steps = paths.steps(policy, severity.id());
                    return new Reading(
                            tag,
                            Way.to(policy.title(), Address.of(policy.id())),
                            Targets.of(policy.targets(), voice),
                            every,
                            rungs(steps),
                            approvals(steps));
                })
                .orElseGet(() -> new Reading(tag, null, null, every, List.of(), List.of()));
    }

    /** Each role and person once, where they are told first. */
    private static List<Rung> rungs(List<PathStep> steps) {
        List<Rung> rungs = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PathStep step : steps) {
            List<String> fresh =
                    step.tell().stream().map(Way::label).filter(told::add).toList();
            if (!fresh.isEmpty()) {
                rungs.add(new Rung(step.when(), String.join(", ", fresh), step.condition()));
            }
        }
        return rungs;
    }

    private static List<Approval> approvals(List<PathStep> steps) {
        return steps.stream()
                .map(PathStep::approval)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
