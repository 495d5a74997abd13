package org.tocsin.check;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Scenario.Need;
import org.tocsin.record.Recorded;

/** A process that has none would leave the brace empty. */
final class ParameterWithoutNeed implements Rule {
    private static final Map<String, Need> NEEDED = new TreeMap<>(Map.of(
            "{vendor}", Need.VENDOR,
            "{component}", Need.COMPONENT,
            "{check}", Need.INTEGRITY_CHECK,
            "{expected}", Need.INTEGRITY_CHECK));

    @Override
    public String id() {
        return "parameter-without-need";
    }

    @Override
    public String meaning() {
        return "A scenario that speaks of a vendor, component or integrity check needs a process that has one.";
    }

    @Override
    public Example example() {
        return Example.of("content/drills/scenarios/things-twice.yaml", """
            title: Things come twice
            mode: workflow-runner
            losses: [partial]
            «needs: [vendor]
            shows: [service-level]|shows: [service-level]»
            truth: A replay took too much.
            symptoms: {customers: [They see it twice.], staff: [Counts are too high.], vendors: [All is well.], monitors: [Runs double.]}
            containment: [{does: Stop the replay., because: Half of it waits.}]
            recovery: [{does: Compare both sides., because: The list decides.}]
            traps: [{trap: Pressing retry., right: Sort first.}]
            decisions:
              - {id: pause, asks: "Do you pause it?", options: [Pause it, Let it run], authority: [rollback], good: What cannot be undone.}
            injects:
              - {id: first-alert, type: alert, decision: pause, text: "An alert comes from «{vendor}».", expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            Set<Need> told = EnumSet.noneOf(Need.class);
            ScenarioTexts.walk(
                    scenario,
                    (in, part, text) -> NEEDED.forEach((parameter, need) -> {
                        int at = text.indexOf(parameter);
                        if (at >= 0 && !scenario.value().needs().contains(need) && told.add(need)) {
                            findings.error(
                                    in.placeWithin(part, at, parameter.length()),
                                    "not every process has what this speaks of",
                                    "`" + need.word() + "` under `needs`",
                                    "Add `" + need.word() + "` to `needs`, or say it without " + parameter + ".");
                        }
                    }));
        }
    }
}
