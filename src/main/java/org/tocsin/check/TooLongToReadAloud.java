package org.tocsin.check;

import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** Nobody can listen to a page. */
final class TooLongToReadAloud implements Rule {
    private static final int MOST = 80;

    @Override
    public String id() {
        return "too-long-to-read-aloud";
    }

    @Override
    public String meaning() {
        return "What is read aloud in a drill has at most 80 words.";
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
              - {id: first-alert, type: alert, decision: pause, text: «An alert comes.|An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one. An alert comes and then another one.», expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            Walk.parts("injects", scenario.value().injects(), (part, inject) -> {
                look(scenario, part + ".text", inject.text(), findings);
                look(scenario, part + ".contingency", inject.contingency(), findings);
            });
        }
    }

    private static void look(Recorded<?> in, String part, String text, Findings findings) {
        int words = text.split("\\s+", -1).length;
        if (words > MOST) {
            findings.warning(
                    in,
                    part,
                    "this is too long to be read aloud: " + words + " words",
                    "at most " + MOST + " words",
                    "Shorten it, or make two injects of it.");
        }
    }
}
