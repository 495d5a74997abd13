package org.tocsin.drill.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.drill.SplitMix64;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.score.LeadRoles;

/** Draws the injects of a drill and gives each its minute and its role. */
final class Injects {
    private static final int WITHOUT_SCENARIO = 4;

    /** An inject with its time, in minutes from the start. */
    record Timed(int minute, RoleId to, Planned planned) {}

    private final Scene scene;
    private final Parts parts;
    private final int length;

    private Injects(Scene scene, Parts parts) {
        this.scene = scene;
        this.parts = parts;
        this.length = (int) scene.order().length().toMinutes();
    }

    /** How many roles there can be at most, so that each gets an inject. */
    static int mostRoles(int length) {
        int instants = Spacing.most(length);
        return instants + Spacing.beside(length, instants);
    }

    /** In order of time; those at the same minute go to different roles. */
    static List<Timed> of(Scene scene, Parts parts) {
        return new Injects(scene, parts).drawn();
    }

    private List<Timed> drawn() {
        SplitMix64 draw = scene.draws().stage("injects");
        List<Planned> must = must(draw);
        List<Planned> may = may(must, draw);
        int instants = Math.min(instants(must.size(), draw), must.size() + may.size());
        List<Planned> main = new ArrayList<>(must);
        main.addAll(may.subList(0, Math.max(0, instants - must.size())));
        int beside = Math.min(
                Spacing.beside(length, main.size()), Math.max(0, parts.cast().size() - 1));
        List<Integer> minutes =
                Spacing.of(length, main.size(), beside, scene.draws().stage("spacing"));
        return shared(ordered(main), minutes, beside);
    }

    private int instants(int must, SplitMix64 draw) {
        int gap = length < Spacing.USUAL_LENGTH ? 3 + draw.below(2) : 5 + draw.below(3);
        int drawn = Spacing.last(length) / gap + 1;
        int wanted = Math.max(must, (parts.cast().size() + 3) / 2);
        return Math.min(Spacing.most(length), Math.max(wanted, drawn));
    }

    /** What begins it, what leads to decisions, what the twist brings, what seems to end it. */
    private List<Planned> must(SplitMix64 draw) {
        List<Planned> must = new ArrayList<>();
        must.add(opening());
        Set<String> asked = new LinkedHashSet<>();
        must.forEach(planned -> asked.add(String.valueOf(planned.decision())));
        for (Scenario.DecisionPoint point : scene.scenario().decisions()) {
            if (asked.add(point.id())) {
                must.add(decision(point, must, draw));
            }
        }
        TwistInjects.of(scene).ifPresent(must::add);
        fitting()
                .filter(inject -> inject.type() == InjectType.ALL_CLEAR
                        && must.stream().noneMatch(planned -> inject.id().equals(planned.id())))
                .findFirst()
                .ifPresent(inject -> must.add(Planned.of(inject)));
        return must.size() > Spacing.most(length) ? must.subList(0, Spacing.most(length)) : must;
    }

    /** The one that says what is measured; where none does for such a loss, an alert. */
    private Planned opening() {
        return fitting()
                .filter(inject ->
                        inject.text().contains(scene.fact()) || inject.text().contains(capital(scene.fact())))
                .findFirst()
                .map(Planned::of)
                .orElseGet(() -> new Planned(
                        InjectType.ALERT,
                        null,
                        null,
                        "A monitor of " + scene.process().name() + " reads: " + scene.fact() + ".",
                        "Somebody acknowledges, and says what fails since when.",
                        null,
                        "The alert comes again."));
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Planned decision(Scenario.DecisionPoint point, List<Planned> used, SplitMix64 draw) {
        List<Scenario.Inject> leading = fitting()
                .filter(inject -> point.id().equals(inject.decision())
                        && inject.type() != InjectType.ALL_CLEAR
                        && used.stream().noneMatch(planned -> inject.id().equals(planned.id())))
                .toList();
        List<Scenario.Inject> requests = leading.stream()
                .filter(inject -> inject.type() == InjectType.AUTHORITY_REQUEST)
                .toList();
        if (leading.isEmpty()) {
            return new Planned(
                    InjectType.AUTHORITY_REQUEST,
                    null,
                    null,
                    "Somebody who could begin at once asks: " + point.asks() + " There is: "
                            + String.join("; ", point.options()) + ".",
                    "Somebody names who decides that, and they decide it aloud.",
                    point.id(),
                    "They ask again, and are about to choose for themselves.");
        }
        List<Scenario.Inject> earlier = leading.stream()
                .filter(inject -> inject.type() != InjectType.RECOVERY_REGRESSION)
                .toList();
        return Planned.of(draw.one(Stream.of(requests, earlier)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(leading)));
    }

    private List<Planned> may(List<Planned> must, SplitMix64 draw) {
        Set<String> used = new LinkedHashSet<>();
        must.forEach(planned -> used.add(String.valueOf(planned.id())));
        List<Planned> may = new ArrayList<>(draw.shuffled(fitting()
                .filter(inject -> !used.contains(inject.id()) && inject.type() != InjectType.ALL_CLEAR)
                .map(Planned::of)
                .toList()));
        repairBeforeItFails(must, may);
        for (RoleId role : parts.cast()) {
            may.add(RoleInjects.of(scene, role, draw));
        }
        for (int number = 0; number < WITHOUT_SCENARIO; number++) {
            may.add(RoleInjects.update(number));
        }
        return may;
    }

    /** A repair that fails comes only where somebody has asked to begin one. */
    private static void repairBeforeItFails(List<Planned> must, List<Planned> may) {
        List<InjectType> types = may.stream().map(Planned::type).toList();
        int asks = types.indexOf(InjectType.AUTHORITY_REQUEST);
        int fails = types.indexOf(InjectType.RECOVERY_REGRESSION);
        boolean asked = must.stream().anyMatch(planned -> planned.type() == InjectType.AUTHORITY_REQUEST);
        if (!asked && fails >= 0 && fails < asks) {
            Collections.swap(may, asks, fails);
        }
    }

    private Stream<Scenario.Inject> fitting() {
        return scene.scenario().injects().stream()
                .filter(inject -> inject.losses().isEmpty()
                        || inject.losses().contains(scene.order().loss()))
                .filter(inject -> inject.type() == InjectType.ALERT || !againstTwist(inject));
    }

    /** What the twist has made impossible, or brings itself. */
    private boolean againstTwist(Scenario.Inject inject) {
        PersonId away = scene.away();
        return switch (scene.order().twist()) {
            case VENDOR_SILENT ->
                inject.type() == InjectType.VENDOR_POST && inject.text().contains(scene.vendor());
            case CHANNEL_DOWN ->
                inject.type() == InjectType.CHANNEL_OUTAGE || inject.text().contains(scene.channel());
            case CONCURRENT_INCIDENT -> inject.type() == InjectType.SECOND_INCIDENT;
            case KEY_PERSON_AWAY -> away != null && inject.text().contains(scene.name(away));
            case NONE, DATA_CORRUPTION, REGULATED -> false;
        };
    }

    /** What begins it stays first. */
    private List<Planned> ordered(List<Planned> main) {
        SplitMix64 draw = scene.draws().stage("order");
        Map<Planned, Integer> places = new HashMap<>();
        main.forEach(planned -> places.putIfAbsent(planned, planned.phase() * 10 + draw.below(15)));
        List<Planned> rest = new ArrayList<>(main.subList(1, main.size()));
        rest.sort(Comparator.comparing(planned ->
                planned.type() == InjectType.ALL_CLEAR ? Integer.MAX_VALUE : places.getOrDefault(planned, 0)));
        rest.sort(Comparator.comparing(planned -> !fromTheBeginning(planned)));
        rest.add(0, main.get(0));
        return rest;
    }

    /** Somebody or something that the twist takes away is not there when it is first needed. */
    private static boolean fromTheBeginning(Planned planned) {
        return planned.id() == null
                && (planned.type() == InjectType.PERSON_UNREACHABLE || planned.type() == InjectType.CHANNEL_OUTAGE);
    }

    private List<Timed> shared(List<Planned> main, List<Integer> minutes, int beside) {
        List<Timed> timed = new ArrayList<>();
        Set<RoleId> covered = new LinkedHashSet<>();
        for (int i = 0; i < main.size(); i++) {
            RoleId to = role(main.get(i), minutes.get(i), covered);
            covered.add(to);
            timed.add(new Timed(minutes.get(i), to, main.get(i)));
        }
        List<RoleId> without = new ArrayList<>(parts.cast());
        without.removeAll(covered);
        handOver(timed, without, beside);
        besides(timed, without);
        timed.sort(Comparator.comparing(Timed::minute));
        return timed;
    }

    private RoleId role(Planned planned, int minute, Set<RoleId> covered) {
        RoleId fixed = planned.to();
        if (fixed != null && parts.cast().contains(fixed)) {
            return fixed;
        }
        List<RoleId> suitable = parts.suitable(planned.type());
        if (minute == 0) {
            return suitable.get(0);
        }
        List<RoleId> there = suitable.stream()
                .filter(role -> parts.toldAfter(role) <= minute || comesByItself(planned, role))
                .toList();
        return there.stream()
                .filter(role -> !covered.contains(role))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .orElse(parts.cast().get(0));
    }

    /** Customers ring those who answer them, whether or not the policy has told these yet. */
    private boolean comesByItself(Planned planned, RoleId role) {
        return (planned.type() == InjectType.CUSTOMER_REPORT || planned.type() == InjectType.SOCIAL_POST)
                && LeadRoles.commander(scene.escalation()).filter(role::equals).isEmpty();
    }

    /**
     * Where more roles are without an inject than there is room beside others, some injects go to them. What is not needed goes
     * first, and gives way to a question of the role's own where it would be strange to them.
     */
    private void handOver(List<Timed> timed, List<RoleId> without, int beside) {
        SplitMix64 draw = scene.draws().stage("handed over");
        for (boolean needed : List.of(false, true)) {
            for (int i = timed.size() - 1; i > 0 && without.size() > beside; i--) {
                Timed one = timed.get(i);
                Planned planned = one.planned();
                boolean twice = timed.stream()
                                .filter(other -> other.to().equals(one.to()))
                                .count()
                        > 1;
                boolean spare =
                        planned.id() != null && planned.decision() == null && planned.type() != InjectType.ALL_CLEAR;
                if (twice && (spare || needed)) {
                    RoleId role = next(without, one);
                    without.remove(role);
                    boolean strange = spare && !parts.suitable(planned.type()).contains(role);
                    timed.set(
                            i,
                            new Timed(
                                    one.minute(),
                                    role,
                                    strange ? RoleInjects.of(scene, role, draw) : planned.to(role)));
                }
            }
        }
    }

    /** Whom it suits and whom the policy has told by then, else whom it has told, else anybody. */
    private RoleId next(List<RoleId> without, Timed one) {
        List<RoleId> there = without.stream()
                .filter(role -> parts.toldAfter(role) <= one.minute())
                .toList();
        return there.stream()
                .filter(parts.suitable(one.planned().type())::contains)
                .findFirst()
                .or(() -> there.stream().findFirst())
                .orElse(without.get(0));
    }

    /** One at most beside each, as soon as the role can know of it. */
    private void besides(List<Timed> timed, List<RoleId> without) {
        SplitMix64 draw = scene.draws().stage("roles");
        List<Integer> free =
                new ArrayList<>(timed.stream().map(Timed::minute).skip(1).toList());
        Map<RoleId, Integer> from = new HashMap<>();
        without.forEach(role -> from.put(role, from(role, timed)));
        List<RoleId> soonest = new ArrayList<>(without);
        soonest.sort(Comparator.comparing((RoleId role) -> !parts.told().containsKey(role))
                .thenComparing(role -> from.getOrDefault(role, 0)));
        for (RoleId role : soonest) {
            Optional<Integer> minute = free.stream()
                    .filter(at -> at >= from.getOrDefault(role, 0))
                    .findFirst()
                    .or(() -> free.stream().reduce((earlier, later) -> later));
            int at = minute.orElse(0);
            free.remove(Integer.valueOf(at));
            timed.add(new Timed(at, role, RoleInjects.of(scene, role, draw)));
        }
    }

    /** Whom the policy does not tell in play hears of it when the first word is out, and what only they decide has come up. */
    private int from(RoleId role, List<Timed> timed) {
        if (parts.told().containsKey(role)) {
            return parts.toldAfter(role);
        }
        int asked = timed.stream()
                .filter(one -> decides(one.planned(), role))
                .mapToInt(Timed::minute)
                .min()
                .orElse(0);
        return Math.max(asked, (int) scene.policy().targets().firstUpdate().toMinutes());
    }

    private boolean decides(Planned planned, RoleId role) {
        return scene.scenario().decisions().stream()
                .filter(point -> point.id().equals(planned.decision()))
                .flatMap(point -> scene.authority(point, scene.begins()).stream())
                .anyMatch(authority ->
                        authority.approver().equals(role) || authority.deputy().equals(role));
    }
}
