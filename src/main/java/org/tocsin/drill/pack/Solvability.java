package org.tocsin.drill.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess.Containment;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.Twist;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.score.Expectation;

/**
 * Whether everything that is expected in play can be done by somebody who is reached and may do it. What cannot is no fault of
 * those who play: it is what the drill is held to show.
 */
final class Solvability {
    private final Scene scene;
    private final Set<String> findings = new LinkedHashSet<>();

    private Solvability(Scene scene) {
        this.scene = scene;
    }

    /**
     * What nobody can solve, one sentence each; empty where all can be done.
     *
     * @param asked when each decision comes up
     */
    static List<String> findings(Scene scene, Map<String, Instant> asked, List<Expectation> checks) {
        Solvability solvability = new Solvability(scene);
        solvability.roles();
        scene.timeline().entries().stream()
                .filter(entry -> entry.rung().taken() && scene.played(entry.at()))
                .forEach(solvability::step);
        solvability.decisions(asked);
        solvability.containment();
        solvability.obligations();
        solvability.checks(checks);
        return List.copyOf(solvability.findings);
    }

    private void roles() {
        for (Role role : scene.escalation().roles()) {
            if (role.mandatoryAt().contains(scene.severity().id())
                    && scene.inPlay(role.id()).isEmpty()) {
                findings.add("Nobody can take the role “" + role.name() + "” at that hour, and somebody has to at "
                        + scene.severity().name() + ".");
            }
        }
    }

    private void step(Entry entry) {
        Step step = entry.step();
        if (step == null) {
            return;
        }
        boolean callsPeople = step.targets().stream().anyMatch(target -> !(target instanceof StepTarget.ToChannel));
        List<PersonId> people = new ArrayList<>(entry.reached().people());
        people.addAll(entry.reached().then());
        int there = scene.present(people).size();
        boolean silent = entry.reached().channels().isEmpty();
        if (there == 0 && (callsPeople || silent)) {
            findings.add("The step “" + step.id() + "” of the policy “"
                    + scene.policy().title() + "” reaches nobody at that hour.");
        } else if (there < entry.answersNeeded()) {
            findings.add("The step “" + step.id() + "” of the policy “"
                    + scene.policy().title() + "” asks for " + entry.answersNeeded() + " answers and reaches "
                    + there + ".");
        }
        if (step.approval() != null) {
            approval(step.approval(), entry.at());
        }
    }

    private void decisions(Map<String, Instant> asked) {
        for (Scenario.DecisionPoint point : scene.scenario().decisions()) {
            Instant at = asked.get(point.id());
            if (at != null) {
                scene.action(point).ifPresent(action -> approval(action, at));
            }
        }
    }

    private void approval(ActionId action, Instant at) {
        String name =
                scene.escalation().action(action).map(AuthorityAction::name).orElse(action.value());
        Authority authority = scene.authority(action, at).orElse(null);
        if (authority == null) {
            findings.add("The table of authority names nobody who may approve “" + name + "” at "
                    + scene.severity().name() + ".");
        } else if (scene.approvers(authority).isEmpty()) {
            findings.add("Nobody who may approve “" + name + "” can be reached at that hour: neither "
                    + scene.name(authority.approver()) + " nor " + scene.name(authority.deputy()) + ".");
        }
    }

    private void containment() {
        List<Containment> all = scene.process().containment();
        if (!all.isEmpty()
                && all.stream().allMatch(one -> scene.inPlay(one.triggeredBy()).isEmpty())) {
            findings.add("Nobody who may order a containment of "
                    + scene.process().name() + " can be reached at that hour.");
        }
    }

    private void obligations() {
        if (scene.order().twist() == Twist.REGULATED) {
            for (Obligation obligation : Parts.obligations(scene)) {
                if (scene.inPlay(obligation.responsible()).isEmpty()) {
                    findings.add("Nobody who answers for “" + obligation.name() + "” can be reached at that hour.");
                }
            }
        }
    }

    /** What the scorecard asks of some people alone. */
    private void checks(List<Expectation> checks) {
        for (Expectation check : checks) {
            boolean due = check.due() == null || scene.played(check.due());
            if (due && !check.by().isEmpty() && scene.present(check.by()).isEmpty()) {
                findings.add("Nobody who could do this can be reached at that hour: " + check.words() + ".");
            }
        }
    }
}
