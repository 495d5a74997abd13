package org.tocsin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** An inject cannot lead to what nobody asks. */
final class UnknownDecision implements Rule {
    @Override
    public String id() {
        return "unknown-decision";
    }

    @Override
    public String meaning() {
        return "Every decision that an inject leads to stands in its scenario.";
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
              - {id: pause, asks: "Do you pause it?", options: [Pause it, Let it run], authority: [rollback], good: What cannot be undone.}
            injects:
              - {id: first-alert, type: alert, decision: pause, text: An alert comes., expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, decision: «pause|pauze», losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            Set<String> known = scenario.value().decisions().stream()
                    .map(Scenario.DecisionPoint::id)
                    .collect(Collectors.toSet());
            UnknownName<String> unknown = new UnknownName<>(
                    known,
                    "decision",
                    "the id of a decision of this scenario",
                    "Correct the id, or add the decision under `decisions`.",
                    findings);
            Walk.parts(
                    "injects",
                    scenario.value().injects(),
                    (part, inject) -> Walk.one(scenario, part + ".decision", inject.decision(), unknown));
        }
    }
}
