package org.tocsin.check;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** A decision nobody is led to is not practised. */
final class DecisionNotReached implements Rule {
    @Override
    public String id() {
        return "decision-not-reached";
    }

    @Override
    public String meaning() {
        return "An inject leads to each decision of a scenario.";
    }

    @Override
    public Example example() {
        return Example.of("content/drills/scenarios/things-twice.yaml", """
            title: Things come twice
            mode: workflow-runner
            losses: [partial]
            shows: [service-level]
            truth: A replay took too much.
            symptoms: {customers: [They see it twice.], staff: [Counts are too high.], vendors: [All is well.], monitors: [Runs double.]}
            containment: [{does: Stop the replay., because: Half of it waits.}]
            recovery: [{does: Compare both sides., because: The list decides.}]
            traps: [{trap: Pressing retry., right: Sort first.}]
            decisions:
              - {id: «pause», asks: "Do you pause it?", options: [Pause it, Let it run], authority: [rollback], good: What cannot be undone.}
            injects:
              - {id: first-alert, type: alert, «decision: pause, |»text: An alert comes., expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            Set<String> reached = scenario.value().injects().stream()
                    .map(Scenario.Inject::decision)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Walk.parts("decisions", scenario.value().decisions(), (part, decision) -> {
                if (!reached.contains(decision.id())) {
                    findings.error(
                            scenario,
                            part + ".id",
                            "no inject leads to this decision",
                            "`decision: " + decision.id() + "` at one inject or more",
                            "Add it to the inject that makes players decide, or delete the decision.");
                }
            });
        }
    }
}
