package org.tocsin.check;

import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** Players would look for an approver in vain. */
final class AuthorityUnknownHere implements Rule {
    @Override
    public String id() {
        return "authority-unknown-here";
    }

    @Override
    public String meaning() {
        return "Of the classes of action that a decision of a scenario names, escalation/authority.yaml has one.";
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
              - {id: pause, asks: "Do you pause it?", options: [Pause it, Let it run], authority: [«rollback|customer-gift»], good: What cannot be undone.}
            injects:
              - {id: first-alert, type: alert, decision: pause, text: An alert comes., expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            Walk.parts("decisions", scenario.value().decisions(), (part, decision) -> {
                if (!decision.authority().isEmpty()
                        && decision.authority().stream().noneMatch(evidence.actions()::containsKey)) {
                    findings.warning(
                            scenario,
                            part + ".authority[0]",
                            "nobody here approves any of these classes of action",
                            "an id from escalation/authority.yaml among them",
                            Phrases.didYouMean(
                                    decision.authority().get(0),
                                    evidence.actions().keySet(),
                                    "Add one that your authority matrix has, or add the class to it."));
                }
            });
        }
    }
}
