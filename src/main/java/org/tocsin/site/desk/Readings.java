package org.tocsin.site.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<List<Severity>> together = new ArrayList<>();
        for (Severity severity : everything.severities()) {
            List<Severity> before = together.isEmpty() ? List.of() : together.get(together.size() - 1);
            if (!before.isEmpty() && sameHappens(process, before.get(0), severity)) {
                before.add(severity);
            } else {
                together.add(new ArrayList<>(List.of(severity)));
            }
        }
        return together.stream().map(severities -> of(process, severities)).toList();
    }

    private boolean sameHappens(BusinessProcess process, Severity one, Severity other) {
        return everything.policy(process.id(), one.id()).equals(everything.policy(process.id(), other.id()))
                && steps(process, one).equals(steps(process, other));
    }

    private Reading of(BusinessProcess process, List<Severity> severities) {
        List<Tag> named =
                severities.stream().map(severity -> tags.full(severity.id())).toList();
        String every = every(severities);
        List<PathStep> steps = steps(process, severities.get(0));
        return everything
                .policy(process.id(), severities.get(0).id())
                .map(policy -> new Reading(
                        named,
                        Way.to(policy.title(), Address.of(policy.id())),
                        Targets.of(policy.targets(), voice),
                        every,
                        rungs(steps),
                        approvals(steps)))
                .orElseGet(() -> new Reading(named, null, null, every, List.of(), List.of()));
    }

    private List<PathStep> steps(BusinessProcess process, Severity severity) {
        return everything
                .policy(process.id(), severity.id())
                .map(policy -> paths.steps(policy, severity.id()))
                .orElse(List.of());
    }

    private String every(List<Severity> severities) {
        List<Duration> spans = severities.stream()
                .map(severity -> severity.targets().updateEvery())
                .toList();
        return spans.stream().distinct().count() == 1
                ? voice.span(spans.get(0))
                : severities.stream()
                        .map(severity -> voice.span(severity.targets().updateEvery()) + " at " + severity.id())
                        .collect(Collectors.joining(", "));
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
