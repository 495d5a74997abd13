package org.tocsin.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** A brace that nothing fills would be read aloud. */
final class UnknownParameter implements Rule {
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final String ROLE = "role:";
    private static final List<String> KNOWN = List.of(
            "process",
            "platform",
            "vendor",
            "component",
            "workflow",
            "fact",
            "check",
            "expected",
            "channel",
            "customer");

    @Override
    public String id() {
        return "unknown-parameter";
    }

    @Override
    public String meaning() {
        return "Every word in braces in a scenario is a parameter that the records can fill.";
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
              - {id: first-alert, type: alert, decision: pause, text: "An alert comes from «{platform}|{plattform}».", expected: Somebody answers., contingency: It comes again.}
              - {id: a-call, type: monitoring, losses: [partial], text: A customer calls., expected: Somebody listens., contingency: Another calls.}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Scenario> scenario : evidence.records().scenarios()) {
            ScenarioTexts.walk(scenario, (in, part, text) -> look(in, part, text, evidence, findings));
        }
    }

    private static void look(Recorded<?> in, String part, String text, Evidence evidence, Findings findings) {
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String name = braces.group(1);
            boolean role = name.startsWith(ROLE);
            if (role && evidence.roles().containsKey(new RoleId(name.substring(ROLE.length())))) {
                continue;
            }
            if (!role && KNOWN.contains(name)) {
                continue;
            }
            findings.error(
                    in.placeWithin(part, braces.start(), braces.end() - braces.start()),
                    role ? "there is no such role" : "there is no such parameter",
                    role ? "an id from escalation/roles.yaml" : String.join(", ", KNOWN) + ", role:ID",
                    role
                            ? Phrases.didYouMean(
                                    name.substring(ROLE.length()),
                                    evidence.roles().keySet(),
                                    "Name a role from escalation/roles.yaml.")
                            : Phrases.didYouMean(name, KNOWN, "Write the words themselves, without braces."));
        }
    }
}
