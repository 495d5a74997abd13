package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.site.desk.ProcessPage.EscalationWay;

/** Finds the path to take for a process, or the one a policy describes. */
final class EscalationWays {
    private final Everything everything;
    private final Tags tags;
    private final Paths paths;
    private final Outcomes outcomes;
    private final Voice voice;

    EscalationWays(Everything everything, Tags tags, Paths paths, Outcomes outcomes, Voice voice) {
        this.outcomes = outcomes;
        this.everything = everything;
        this.tags = tags;
        this.paths = paths;
        this.voice = voice;
    }

    /** One way for each set of severities at which the same steps and approvals hold; most severe first. */
    List<EscalationWay> of(ProcessId process) {
        List<EscalationWay> ways = new ArrayList<>();
        everything.policies().stream()
                .filter(policy -> policy.processes().contains(process))
                .sorted(Comparator.comparingInt(this::worst).thenComparing(EscalationPolicy::id))
                .forEach(policy -> ways.addAll(of(policy, severity -> outcomes.of(process, severity))));
        return ways;
    }

    /** The ways of one policy; more than one where approvals differ between its severities. */
    List<EscalationWay> of(EscalationPolicy policy) {
        return of(policy, severity -> List.of());
    }

    private List<EscalationWay> of(EscalationPolicy policy, Function<SeverityId, List<Outcome>> follows) {
        Map<List<PathStep>, List<SeverityId>> bySteps = new LinkedHashMap<>();
        policy.severities().stream()
                .sorted(Comparator.comparingInt(tags::rank))
                .forEach(severity -> bySteps.computeIfAbsent(paths.steps(policy, severity), unused -> new ArrayList<>())
                        .add(severity));
        List<EscalationWay> ways = new ArrayList<>();
        bySteps.forEach((steps, severities) -> {
            List<Tag> named = severities.stream().map(tags::full).toList();
            String id = policy.id() + "-" + severities.get(0);
            ways.add(new EscalationWay(
                    id,
                    named,
                    Way.to(policy.title(), Address.of(policy.id())),
                    Targets.of(policy.targets(), voice),
                    steps,
                    PathDrawing.of(id, named, steps),
                    paths.exhausted(policy.onExhausted()),
                    follows.apply(severities.get(0))));
        });
        return ways;
    }

    private int worst(EscalationPolicy policy) {
        return policy.severities().stream().mapToInt(tags::rank).min().orElse(Integer.MAX_VALUE);
    }
}
