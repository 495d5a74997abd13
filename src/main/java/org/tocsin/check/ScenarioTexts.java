package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.Recorded;

/** Goes through every text of a scenario that may hold parameters. */
final class ScenarioTexts {
    private ScenarioTexts() {}

    static void walk(Recorded<Scenario> scenario, Walk.Named<String> text) {
        Scenario all = scenario.value();
        text.named(scenario, "title", all.title());
        text.named(scenario, "truth", all.truth());
        Walk.list(scenario, "symptoms.customers", all.symptoms().customers(), text);
        Walk.list(scenario, "symptoms.staff", all.symptoms().staff(), text);
        Walk.list(scenario, "symptoms.vendors", all.symptoms().vendors(), text);
        Walk.list(scenario, "symptoms.monitors", all.symptoms().monitors(), text);
        measures(scenario, "containment", all.containment(), text);
        measures(scenario, "recovery", all.recovery(), text);
        Walk.parts("traps", all.traps(), (part, trap) -> {
            text.named(scenario, part + ".trap", trap.trap());
            text.named(scenario, part + ".right", trap.right());
        });
        Walk.parts("decisions", all.decisions(), (part, decision) -> {
            text.named(scenario, part + ".asks", decision.asks());
            Walk.list(scenario, part + ".options", decision.options(), text);
            text.named(scenario, part + ".good", decision.good());
        });
        Walk.parts("injects", all.injects(), (part, inject) -> {
            text.named(scenario, part + ".text", inject.text());
            text.named(scenario, part + ".expected", inject.expected());
            text.named(scenario, part + ".contingency", inject.contingency());
        });
    }

    private static void measures(
            Recorded<Scenario> scenario, String list, List<Scenario.Measure> measures, Walk.Named<String> text) {
        Walk.parts(list, measures, (part, measure) -> {
            text.named(scenario, part + ".does", measure.does());
            text.named(scenario, part + ".because", measure.because());
        });
    }
}
