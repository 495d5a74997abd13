package org.tocsin.check;

import java.util.Set;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** A drill begins with what somebody notices. */
final class ScenarioWithoutOpening implements Rule {
    private static final Set<InjectType> OPENING = Set.of(InjectType.ALERT, InjectType.CUSTOMER_REPORT);

    @Override
    public String id() {
        return "scenario-without-opening";
    }

    @Override
    public String meaning() {
        return "For each loss of a scenario there is an alert or a report of a customer to begin with.";
    }

    @Override
    public Example example() {
        return Example.of("content/drills/scenarios/things-twice.yaml", """
            title: «Things come twice»
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
              - {id: first-alert, type: «alert|executive-question», decision: pause, text: An alert comes., expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            for (LossClass loss : scenario.value().losses()) {
                boolean opens = scenario.value().injects().stream()
                        .anyMatch(inject -> OPENING.contains(inject.type())
                                && (inject.losses().isEmpty() || inject.losses().contains(loss)));
                if (!opens) {
                    findings.error(
                            scenario,
                            "title",
                            "nothing can begin a drill of `" + loss.word() + "` with",
                            "an inject of type alert or customer-report for it",
                            "Write how the first person notices.");
                }
            }
        }
    }
}
