package org.tocsin.cli;

import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBands;
import org.tocsin.drill.plan.Coverage;
import org.tocsin.drill.plan.Dimension;
import org.tocsin.drill.plan.DrillOrder;
import org.tocsin.drill.plan.DrillPlan;
import org.tocsin.drill.plan.PlannedDrill;
import org.tocsin.drill.plan.SituationWords;
import org.tocsin.drill.plan.Value;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Scenario;

/** A plan of drills for people: what is covered, each drill with its reasons, and the command for the first. */
final class DrillPlanText {
    private final DrillPlan plan;
    private final Everything everything;
    private final ZoneId desk;
    private final StringBuilder text = new StringBuilder();

    DrillPlanText(DrillPlan plan, Everything everything) {
        this.plan = plan;
        this.everything = everything;
        this.desk = everything.settings().zone();
    }

    String text() {
        covered();
        if (plan.drills().isEmpty()) {
            line("%s", nothing());
            return text.toString();
        }
        line("");
        line("Next, a drill every %s until %s:", cadence(), plan.planning().until());
        int number = 0;
        for (PlannedDrill drill : plan.drills()) {
            number++;
            line("");
            drill(number, drill);
        }
        line("");
        line(
                "At this cadence you have covered %d %% on %s.",
                plan.reached(), plan.planning().until());
        line("");
        line("Make the material for the first of them:");
        line("  %s", DrillOrder.command(plan.drills().get(0), desk));
        return text.toString();
    }

    private void covered() {
        Coverage coverage = plan.coverage();
        Coverage.Share all = coverage.share();
        if (all.practised() == 0) {
            line("Nothing has been drilled yet, of %,d pairs such as a process at night.", all.pairs());
            return;
        }
        line(
                "Covered today: %d %% of %,d pairs, such as a process at night; %,d of them were practised at any time.",
                all.percent(), all.pairs(), all.practised());
        for (Dimension dimension : Dimension.values()) {
            List<String> never = coverage.values(dimension).stream()
                    .filter(value -> coverage.share(value).practised() == 0)
                    .map(Value::id)
                    .toList();
            line(
                    "  %-13s%3d %%%s",
                    dimension.words(),
                    coverage.share(dimension).percent(),
                    never.isEmpty() ? "" : "   never: " + String.join(", ", never));
        }
    }

    private String nothing() {
        if (everything.scenarios().isEmpty()) {
            return "There is no scenario in content/drills/scenarios/, so nothing can be practised.";
        }
        if (plan.coverage().share().pairs() == 0) {
            return "No scenario fits any process and severity, so nothing can be practised.";
        }
        return "No drill becomes due until " + plan.planning().until() + ".";
    }

    private String cadence() {
        Period cadence = plan.planning().cadence();
        long days = cadence.get(ChronoUnit.DAYS);
        if (cadence.toTotalMonths() == 0) {
            return days + " days";
        }
        return days == 0 ? cadence.toTotalMonths() + " months" : cadence.toString();
    }

    private void drill(int number, PlannedDrill drill) {
        Situation situation = drill.situation();
        String process = everything
                .escalation()
                .process(situation.process())
                .map(BusinessProcess::name)
                .orElse(situation.process().value());
        line(
                "%d. %s, led by %s",
                number, Spoken.in(drill.held(), zone(drill.facilitator())), name(drill.facilitator()));
        line(
                "   %s, %s: %s",
                process,
                situation.severity(),
                scenario(drill).map(Scenario::title).orElse(drill.scenario().value()));
        line(
                "   %s, %d minutes, %s, %s",
                drill.mode().word(),
                drill.length().toMinutes(),
                SituationWords.of(situation.loss()),
                SituationWords.of(situation.twist()));
        line("   %s", played(drill));
        drill.why().forEach(reason -> line("   - %s", reason.words()));
        if (drill.cast().contains(drill.facilitator())) {
            line("   %s has a part in it too; better ask somebody who has none to lead it.", name(drill.facilitator()));
        }
        line("   Covered then: %d %%", drill.covered());
    }

    private String played(PlannedDrill drill) {
        ZoneId zone = TimeBands.of(everything.escalation(), drill.situation().process(), desk)
                .zone();
        String when = Spoken.in(drill.asIf(), zone);
        String band = SituationWords.of(drill.situation().band());
        return drill.mode().live() ? "people are really called, " + band : "played as if it were " + when + ", " + band;
    }

    private Optional<Scenario> scenario(PlannedDrill drill) {
        return everything.scenarios().stream()
                .filter(scenario -> scenario.id().equals(drill.scenario()))
                .findFirst();
    }

    private ZoneId zone(PersonId person) {
        return everything.person(person).map(Person::zone).orElse(desk);
    }

    private String name(PersonId person) {
        return everything.person(person).map(Person::name).orElse(person.value());
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
