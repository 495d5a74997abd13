package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tocsin.language.ExerciseMark;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.score.Expectation;
import org.tocsin.score.LeadRoles;

/** Joins injects and checks: each check stands with the inject that brings it up, and each critical one has a way to help. */
final class MasterEvents {
    private static final int HELP_AFTER = 3;

    private final Scene scene;
    private final List<Injects.Timed> injects;
    private final List<List<String>> served = new ArrayList<>();
    private final List<List<Pack.Contingency>> helps = new ArrayList<>();

    private MasterEvents(Scene scene, List<Injects.Timed> injects) {
        this.scene = scene;
        this.injects = injects;
        injects.forEach(inject -> {
            served.add(new ArrayList<>());
            helps.add(new ArrayList<>());
        });
    }

    /** When each decision comes up first. */
    static Map<String, Instant> asked(Scene scene, List<Injects.Timed> injects) {
        Map<String, Instant> asked = new LinkedHashMap<>();
        for (Injects.Timed inject : injects) {
            String decision = inject.planned().decision();
            if (decision != null) {
                asked.putIfAbsent(decision, scene.begins().plus(Duration.ofMinutes(inject.minute())));
            }
        }
        return Collections.unmodifiableMap(asked);
    }

    /** The master scenario events list. */
    static List<Pack.Event> of(Scene scene, List<Injects.Timed> injects, List<Expectation> checks) {
        MasterEvents events = new MasterEvents(scene, injects);
        events.own();
        checks.stream()
                .filter(check -> check.due() == null || scene.played(check.due()))
                .forEach(events::place);
        return events.listed();
    }

    /** What the scenario itself says when an inject brings nothing about. */
    private void own() {
        for (int i = 0; i < injects.size(); i++) {
            String text = injects.get(i).planned().contingency();
            if (text != null) {
                int at = Math.min(injects.get(i).minute() + HELP_AFTER, beforeNext(i));
                helps.get(i)
                        .add(new Pack.Contingency(
                                null, Duration.ofMinutes(at), "what is expected has not come", marked(text)));
            }
        }
    }

    /** The last minute before the next inject, or before the hot wash. */
    private int beforeNext(int i) {
        int given = injects.get(i).minute();
        return injects.stream()
                .mapToInt(Injects.Timed::minute)
                .filter(minute -> minute > given)
                .map(minute -> minute - 1)
                .findFirst()
                .orElse(scene.play());
    }

    private void place(Expectation check) {
        int host = host(check);
        served.get(host).add(check.id());
        if (check.critical()) {
            helps.get(host).add(help(check, injects.get(host).minute()));
        }
    }

    private int host(Expectation check) {
        String id = check.id();
        if (id.startsWith("decisions.")) {
            return first(inject -> id.equals("decisions." + inject.planned().decision()));
        }
        if (id.startsWith("role.")) {
            return inTime(check, 0, inject -> id.equals("role." + inject.to()));
        }
        if (id.startsWith("steps.")) {
            return step(check, id.substring("steps.".length()));
        }
        if (id.startsWith("updates.")) {
            return update(check);
        }
        if (id.startsWith("integrity.")) {
            return first(inject -> inject.planned().type() == InjectType.DATA_FINDING);
        }
        if (id.startsWith("recovery.contained")) {
            return first(inject -> inject.planned().type() == InjectType.AUTHORITY_REQUEST);
        }
        if (id.startsWith("recovery.")) {
            return last(inject -> inject.planned().type() == InjectType.ALL_CLEAR);
        }
        if (id.startsWith("clock.")) {
            return first(inject -> inject.planned().type() == InjectType.REGULATOR_QUESTION);
        }
        return 0;
    }

    private int step(Expectation check, String id) {
        Step step = scene.policy().steps().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        int taken = scene.timeline().entries().stream()
                .filter(entry -> step != null && step.equals(entry.step()))
                .mapToInt(entry -> (int) scene.since(entry.at()).toMinutes())
                .findFirst()
                .orElse(0);
        return inTime(
                check, taken, inject -> step != null && step.targets().contains(new StepTarget.ToRole(inject.to())));
    }

    /** The first wanted one between two minutes, else the last wanted one before, else the last of all before it is due. */
    private int inTime(Expectation check, int from, Predicate<Injects.Timed> wanted) {
        Instant due = check.due();
        int until = due == null ? scene.play() : (int) scene.since(due).toMinutes();
        Predicate<Injects.Timed> before = inject -> inject.minute() <= until;
        Predicate<Injects.Timed> there = wanted.and(before);
        if (injects.stream().anyMatch(there.and(inject -> inject.minute() >= from))) {
            return first(there.and(inject -> inject.minute() >= from));
        }
        return last(injects.stream().anyMatch(there) ? there : before);
    }

    /** The last one for those who write to customers before it is due. */
    private int update(Expectation check) {
        Instant due = check.due();
        RoleId writes = LeadRoles.communications(scene.escalation()).orElse(null);
        int until = due == null ? scene.play() : (int) scene.since(due).toMinutes();
        return last(inject -> inject.minute() < until
                && (inject.to().equals(writes)
                        || inject.planned().type() == InjectType.CUSTOMER_REPORT
                        || inject.planned().type() == InjectType.SOCIAL_POST));
    }

    private int first(Predicate<Injects.Timed> wanted) {
        for (int i = 0; i < injects.size(); i++) {
            if (wanted.test(injects.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private int last(Predicate<Injects.Timed> wanted) {
        for (int i = injects.size() - 1; i >= 0; i--) {
            if (wanted.test(injects.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private Pack.Contingency help(Expectation check, int given) {
        Instant due = check.due();
        int at = due == null
                ? Math.max(given + HELP_AFTER, scene.play() / 2)
                : (int) scene.since(due).toMinutes() + 1;
        return new Pack.Contingency(
                check.id(),
                Duration.ofMinutes(Math.max(given, Math.min(at, scene.play()))),
                unless(check),
                marked(text(check)));
    }

    private static String unless(Expectation check) {
        return switch (check.what()) {
            case SEVERITY_NAMED -> "nobody has named the right severity";
            case ACKNOWLEDGED -> "nobody has acknowledged";
            case COMMANDER_NAMED, ROLE_TAKEN -> "nobody has taken the role";
            case UPDATE_SENT -> "customers have not been told anything";
            case DECIDED -> "it has not been decided by somebody who may";
            case DATA_PRESERVED -> "nobody has saved the data as it is";
            default -> "it has not been done: " + check.words();
        };
    }

    private String text(Expectation check) {
        return switch (check.what()) {
            case SEVERITY_NAMED ->
                "A colleague asks: how bad is this by our own table? Which line of it holds, and who says so?";
            case ACKNOWLEDGED -> "The alert sounds again. Whoever hears it asks whether anybody has it.";
            case COMMANDER_NAMED, ROLE_TAKEN -> "A colleague comes in and asks aloud: who leads this?";
            case UPDATE_SENT ->
                "A customer writes where all can read it: nothing works, and not a word from you. Is anybody there?";
            case DECIDED -> decision(check);
            case DATA_PRESERVED ->
                "Somebody remembers that run histories are deleted after a while, and asks whether they have been saved.";
            default -> "A colleague asks whether anybody thinks of this: " + check.words() + ".";
        };
    }

    private String decision(Expectation check) {
        String asks = scene.scenario().decisions().stream()
                .filter(point -> check.id().equals("decisions." + point.id()))
                .findFirst()
                .map(point -> point.asks())
                .orElse(check.words());
        return "Somebody cannot go on without an answer, and asks aloud: " + asks + " And who may say so?";
    }

    private List<Pack.Event> listed() {
        List<Pack.Event> events = new ArrayList<>();
        for (int i = 0; i < injects.size(); i++) {
            Injects.Timed inject = injects.get(i);
            Planned planned = inject.planned();
            events.add(new Pack.Event(
                    i + 1,
                    Duration.ofMinutes(inject.minute()),
                    planned.type(),
                    planned.id(),
                    inject.to(),
                    player(inject.to()),
                    marked(planned.text()),
                    planned.expected() + whoDecides(i),
                    served.get(i),
                    planned.decision(),
                    helps.get(i)));
        }
        return events;
    }

    /** Said when a decision comes up first, and when it is asked for. By roles, since holders change with the hour. */
    private String whoDecides(int i) {
        Planned planned = injects.get(i).planned();
        boolean before = injects.subList(0, i).stream()
                .map(inject -> inject.planned().decision())
                .anyMatch(decision -> decision != null && decision.equals(planned.decision()));
        if (before && planned.type() != InjectType.AUTHORITY_REQUEST) {
            return "";
        }
        StringBuilder who = new StringBuilder();
        for (Scenario.DecisionPoint point : scene.scenario().decisions()) {
            if (point.id().equals(planned.decision())) {
                scene.authority(point, scene.begins())
                        .ifPresent(authority -> who.append(" “")
                                .append(point.asks())
                                .append("” is for the ")
                                .append(scene.name(authority.approver()))
                                .append(" to decide, or for the ")
                                .append(scene.name(authority.deputy()))
                                .append(" when no answer comes in time."));
            }
        }
        return who.toString();
    }

    private String player(RoleId role) {
        List<PersonId> there = scene.inPlay(role);
        return there.isEmpty() ? scene.name(role) : scene.name(there.get(0));
    }

    static String marked(String text) {
        return ExerciseMark.in("en") + ". " + text;
    }
}
