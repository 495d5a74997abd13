package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.Reach;
import org.tocsin.oncall.Reached;
import org.tocsin.oncall.Rung;
import org.tocsin.oncall.TimedStep;
import org.tocsin.score.Clause;

/** What the policy makes happen when somebody acknowledges late, but within the time allowed. */
final class ExpectedRows {
    private final Scene scene;

    private ExpectedRows(Scene scene) {
        this.scene = scene;
    }

    /** In order of time. */
    static List<Pack.Row> of(Scene scene) {
        ExpectedRows expected = new ExpectedRows(scene);
        List<Pack.Row> rows = new ArrayList<>();
        scene.timeline().entries().stream()
                .filter(entry -> entry.rung().what() != Rung.What.END)
                .forEach(entry -> rows.add(expected.row(entry)));
        rows.add(expected.acknowledge());
        rows.addAll(expected.updates());
        rows.sort(Comparator.comparing(Pack.Row::at));
        return List.copyOf(rows);
    }

    private Pack.Row row(Entry entry) {
        Rung rung = entry.rung();
        Step step = entry.step();
        if (step != null) {
            return step(entry, step);
        }
        RoleId role = rung.role();
        return switch (rung.what()) {
            case ACKNOWLEDGED ->
                row(
                        entry,
                        "Somebody acknowledges, late but in time",
                        "if nobody has before",
                        Clauses.target(scene.escalation(), rung.policy(), "acknowledge"));
            case ACKNOWLEDGE_TARGET ->
                row(
                        entry,
                        "The time for an answer is over",
                        "if nobody has acknowledged",
                        Clauses.target(scene.escalation(), rung.policy(), "acknowledge"));
            case FIRST_UPDATE_TARGET ->
                row(
                        entry,
                        "By now customers have read a first word",
                        "",
                        Clauses.target(scene.escalation(), rung.policy(), "first-update"));
            case RESTORE_TARGET ->
                row(entry, "By now it works again", "", Clauses.target(scene.escalation(), rung.policy(), "restore"));
            case AGAIN -> exhausted(entry, "The steps are gone through again", "if nobody has acknowledged");
            case ANOTHER_POLICY ->
                exhausted(entry, "The policy “" + rung.policy() + "” takes over", "if it is not restored");
            case ROLE ->
                exhausted(
                        entry,
                        "Every step has passed: " + (role == null ? "the last resort" : scene.name(role)) + " is told",
                        "if it is not restored");
            case LEADS_BACK, END, STEP -> exhausted(entry, "Nothing more is written down", "if it is not restored");
        };
    }

    private Pack.Row exhausted(Entry entry, String what, String conditional) {
        return row(
                entry,
                what,
                conditional,
                Clauses.policy(entry.rung().policy(), "on-exhausted", "What happens when every step has passed"));
    }

    private Pack.Row step(Entry entry, Step step) {
        TimedStep timed = entry.rung().step();
        String condition = timed == null ? "" : timed.condition();
        Reached reached = Reach.of(step.targets(), scene.escalation(), scene.rota(), entry.at());
        String what = "Tell " + targets(step) + (step.action() == null ? "" : ": " + step.action());
        String approval = step.approval() == null
                ? ""
                : " (approval: "
                        + scene.escalation()
                                .action(step.approval())
                                .map(action -> action.name())
                                .orElse(step.approval().value())
                        + ")";
        return new Pack.Row(
                scene.since(entry.at()),
                what + approval,
                who(reached),
                condition,
                scene.played(entry.at()),
                Clauses.step(entry.rung().policy(), step));
    }

    private Pack.Row row(Entry entry, String what, String conditional, Clause clause) {
        return new Pack.Row(
                scene.since(entry.at()), what, who(entry.reached()), conditional, scene.played(entry.at()), clause);
    }

    private List<String> who(Reached reached) {
        Set<PersonId> people = new LinkedHashSet<>(reached.people());
        people.addAll(reached.then());
        List<String> who = new ArrayList<>(scene.names(List.copyOf(people)));
        reached.channels()
                .forEach(id -> who.add(
                        scene.escalation().channel(id).map(Channel::name).orElse(id.value())));
        return who;
    }

    private String targets(Step step) {
        List<String> names = new ArrayList<>();
        for (StepTarget target : step.targets()) {
            if (target instanceof StepTarget.ToRole to) {
                names.add(scene.name(to.role()));
            } else if (target instanceof StepTarget.ToPerson to) {
                names.add(scene.name(to.person()));
            } else if (target instanceof StepTarget.ToSchedule to) {
                names.add(scene.escalation()
                        .schedule(to.schedule())
                        .map(schedule -> "on call for " + schedule.title())
                        .orElse(to.schedule().value()));
            } else if (target instanceof StepTarget.ToTeam to) {
                names.add(scene.escalation()
                        .team(to.team())
                        .map(team -> "the team " + team.name())
                        .orElse(to.team().value()));
            } else if (target instanceof StepTarget.ToChannel to) {
                names.add(scene.escalation()
                        .channel(to.channel())
                        .map(Channel::name)
                        .orElse(to.channel().value()));
            } else if (target instanceof StepTarget.ToPolicy to) {
                names.add("whom the policy “" + to.policy() + "” tells first");
            }
        }
        return String.join(", ", names);
    }

    private Pack.Row acknowledge() {
        Instant by = scene.begins().plus(scene.policy().targets().acknowledge());
        return new Pack.Row(
                scene.since(by),
                "By now somebody has acknowledged",
                List.of(),
                "",
                scene.played(by),
                Clauses.target(scene.escalation(), scene.policy().id(), "acknowledge"));
    }

    /** Those that fall into play. */
    private List<Pack.Row> updates() {
        List<Pack.Row> rows = new ArrayList<>();
        Duration every = scene.severity().targets().updateEvery();
        Instant at = scene.begins().plus(scene.policy().targets().firstUpdate()).plus(every);
        while (!every.isZero() && scene.played(at)) {
            rows.add(new Pack.Row(
                    scene.since(at),
                    "By now customers have read another word",
                    List.of(),
                    "counted from the word before",
                    true,
                    Clauses.updates(scene.severity())));
            at = at.plus(every);
        }
        return rows;
    }
}
