package org.tocsin.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** It would never be used. */
final class InjectOfOtherLoss implements Rule {
    @Override
    public String id() {
        return "inject-of-other-loss";
    }

    @Override
    public String meaning() {
        return "An inject is of losses to which its scenario may go.";
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
              - {id: a-call, type: monitoring, losses: [«partial|complete»], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            Set<LossClass> may = scenario.value().losses();
            Walk.parts("injects", scenario.value().injects(), (part, inject) -> {
                if (!may.containsAll(inject.losses())) {
                    findings.error(
                            scenario,
                            part + ".losses[0]",
                            "this scenario never goes so far",
                            "of " + may.stream().map(LossClass::word).collect(Collectors.joining(", ")),
                            "Correct the losses of the inject, or add the loss to the scenario's `losses`.");
                }
            });
        }
    }
}
