package org.tocsin.drill.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.drill.PolicyHash;
import org.tocsin.drill.TimeBand;
import org.tocsin.drill.TimeBands;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Twist;
import org.tocsin.score.Expectation;
import org.tocsin.score.Expectations;

/** Makes the material for one drill from the team's own records. */
public final class PackGenerator {
    /** Changes whenever the same order over the same records would give another pack. */
    public static final String VERSION = "1";

    private PackGenerator() {}

    /**
     * An equal pack for an equal order over the same records.
     *
     * @param wordings how drafts of messages are worded, the language of the company first
     * @throws IllegalArgumentException for an order that does not fit, in words for whoever gave it; {@link
     *     org.tocsin.drill.Fits} tells before
     */
    public static Pack generate(PackOrder order, Everything all, List<Wording> wordings) {
        return generate(order, Material.of(all, wordings));
    }

    static Pack generate(PackOrder order, Material material) {
        Draws draws = Draws.of(order, VERSION);
        Scene scene = Scenes.of(order, material, draws);
        Parts parts = Parts.of(scene, Injects.mostRoles((int) order.length().toMinutes()));
        List<Injects.Timed> injects = Injects.of(scene, parts);
        Map<String, Instant> asked = MasterEvents.asked(scene, injects);
        List<Expectation> checks = Expectations.foreseen(
                scene.escalation(),
                scene.rota(),
                order.process(),
                order.severity(),
                scene.begins(),
                scene.ends(),
                scene.scenario(),
                order.twist() == Twist.REGULATED,
                asked);
        List<String> aims = Solvability.findings(scene, asked, checks);
        TimeBand band = TimeBands.of(scene.escalation(), order.process(), material.zone())
                .at(order.asIf());
        List<Pack.Player> cast = Casting.of(scene, parts);
        List<String> harder = Briefing.harder(scene, band, cast, aims);
        return new Pack(
                order,
                VERSION,
                PolicyHash.of(scene.escalation(), order.process()),
                CodeNames.drawn(draws.stage("name")),
                band,
                material.zone(),
                Briefing.difficulty(harder),
                harder,
                aims,
                Briefing.objectives(scene),
                Briefing.opening(scene, band, material.zone()),
                cast,
                Casting.facilitator(scene, cast),
                MasterEvents.of(scene, injects, checks),
                ExpectedRows.of(scene),
                checks,
                Drafts.of(scene, material.wordings()),
                Subjects.of(scene.escalation(), order.process(), order.severity()),
                spoilers(scene, asked));
    }

    private static Pack.Spoilers spoilers(Scene scene, Map<String, Instant> asked) {
        Scenario scenario = scene.scenario();
        List<String> symptoms = new ArrayList<>();
        scenario.symptoms().customers().forEach(text -> symptoms.add("Customers: " + text));
        scenario.symptoms().staff().forEach(text -> symptoms.add("Staff: " + text));
        scenario.symptoms().vendors().forEach(text -> symptoms.add("Suppliers: " + text));
        scenario.symptoms().monitors().forEach(text -> symptoms.add("Monitors: " + text));
        return new Pack.Spoilers(
                scenario.title(),
                scenario.truth(),
                scene.fact(),
                Clauses.trigger(scene.severity(), scene.showing().trigger()),
                symptoms,
                scenario.containment().stream()
                        .map(measure -> new Pack.Pair(measure.does(), measure.because()))
                        .toList(),
                scenario.recovery().stream()
                        .map(measure -> new Pack.Pair(measure.does(), measure.because()))
                        .toList(),
                scenario.traps().stream()
                        .map(trap -> new Pack.Pair(trap.trap(), trap.right()))
                        .toList(),
                scenario.decisions().stream()
                        .filter(point -> asked.containsKey(point.id()))
                        .map(point -> choice(scene, point, asked.getOrDefault(point.id(), scene.begins())))
                        .toList());
    }

    private static Pack.Choice choice(Scene scene, Scenario.DecisionPoint point, Instant asked) {
        Set<PersonId> who = new LinkedHashSet<>();
        scene.authority(point, asked).ifPresent(authority -> {
            who.addAll(authority.approvers());
            who.addAll(authority.deputies());
        });
        return new Pack.Choice(
                point.id(),
                point.asks(),
                point.options(),
                scene.action(point)
                        .flatMap(scene.escalation()::action)
                        .map(AuthorityAction::name)
                        .orElse(null),
                scene.names(List.copyOf(who)),
                point.good());
    }
}
