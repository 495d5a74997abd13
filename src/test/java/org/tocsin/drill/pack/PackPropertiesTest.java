package org.tocsin.drill.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Twist;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.Holders;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Span;
import org.tocsin.score.Expectation;

/** What holds for every pack, whatever the repository: half of them lack people, approvals, steps or checks. */
class PackPropertiesTest {
    private static final int PACKS = 500;
    private static final String MARK = "EXERCISE EXERCISE EXERCISE";

    private final List<String> broken = new ArrayList<>();
    private final TreeMap<String, Integer> seen = new TreeMap<>();

    @Test
    void fiveHundredPacksKeepTheRules() {
        int made = 0;
        for (long seed = 0; made < PACKS; seed++) {
            Escalation escalation = seed % 2 == 0 ? Larkfield.escalation() : GappyRepositories.of(seed);
            PackOrder order = Packs.drawn(escalation, new Random(seed)).orElse(null);
            if (order != null) {
                made++;
                Pack pack = PackGenerator.generate(order, Packs.material(escalation));
                check(seed, pack, escalation);
            }
        }

        assertThat(broken).isEmpty();
        assertThat(seen.keySet())
                .contains(
                        "aimed",
                        "solvable",
                        "decision",
                        "critical in play",
                        "absent",
                        "nobody holds a role of the cast");
        for (Twist twist : Twist.values()) {
            assertThat(seen).containsKey("twist " + twist.word());
        }
    }

    private void check(long seed, Pack pack, Escalation escalation) {
        Oracle oracle = new Oracle(pack, escalation);
        seen.merge("twist " + pack.order().twist().word(), 1, Integer::sum);
        seen.merge(pack.aims().isEmpty() ? "solvable" : "aimed", 1, Integer::sum);
        int before = broken.size();
        spacing(pack);
        roles(pack);
        contingencies(pack);
        texts(pack);
        oracle.solvable();
        for (int i = before; i < broken.size(); i++) {
            broken.set(i, "seed " + seed + " " + pack.order() + ": " + broken.get(i));
        }
    }

    private void expect(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }

    private void spacing(Pack pack) {
        List<Pack.Event> events = pack.events();
        expect(events.get(0).at().isZero(), "it does not begin at once");
        long last = events.get(events.size() - 1).at().toSeconds();
        expect(last * 4 <= pack.order().length().toSeconds() * 3, "the last inject comes after three quarters");
        expect(
                events.stream()
                        .sorted(Comparator.comparing(Pack.Event::at))
                        .toList()
                        .equals(events),
                "events are not in order");
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            Pack.Event one = events.get(i - 1);
            Pack.Event other = events.get(i);
            Duration gap = other.at().minus(one.at());
            gaps.add(gap);
            expect(
                    gap.toMinutes() >= 2 || !one.to().equals(other.to()),
                    "two injects to one role within 2 minutes, at " + other.at());
            expect(other.number() == one.number() + 1, "numbers have holes");
        }
        for (int i = 2; i < events.size(); i++) {
            expect(
                    !events.get(i).at().equals(events.get(i - 2).at())
                            || pack.order().length().toMinutes() < 45,
                    "three injects at once");
        }
        if (pack.order().length().toMinutes() >= 45) {
            gaps.sort(null);
            for (int middle : List.of((gaps.size() - 1) / 2, gaps.size() / 2)) {
                long minutes = gaps.get(middle).toMinutes();
                expect(minutes >= 5 && minutes <= 8, "the median gap is " + minutes + " minutes: " + gaps);
            }
        }
        List<Duration> decisions = events.stream()
                .filter(event -> event.decision() != null)
                .map(Pack.Event::at)
                .toList();
        for (int i = 1; i < decisions.size(); i++) {
            seen.merge("decision", 1, Integer::sum);
            expect(decisions.get(i).minus(decisions.get(i - 1)).toMinutes() >= 3, "two decisions within 3 minutes");
        }
    }

    private void roles(Pack pack) {
        Set<Object> to = pack.events().stream().map(Pack.Event::to).collect(Collectors.toSet());
        for (Pack.Player player : pack.cast()) {
            expect(to.contains(player.role()), "no inject for " + player.role());
            if (player.person() == null) {
                seen.merge("nobody holds a role of the cast", 1, Integer::sum);
            }
            if (player.absent()) {
                seen.merge("absent", 1, Integer::sum);
            }
        }
        PersonId facilitator = pack.facilitator();
        expect(
                pack.cast().stream().noneMatch(player -> facilitator != null && facilitator.equals(player.person())),
                "the facilitator has a part");
    }

    private void contingencies(Pack pack) {
        Set<String> helped = new HashSet<>();
        Set<String> served = new HashSet<>();
        for (Pack.Event event : pack.events()) {
            served.addAll(event.checks());
            for (Pack.Contingency help : event.contingencies()) {
                helped.add(String.valueOf(help.check()));
                expect(help.text().startsWith(MARK), "a contingency is not marked: " + help.text());
                expect(help.at().compareTo(pack.play()) <= 0, "help comes after play: " + help);
                expect(help.at().compareTo(event.at()) >= 0, "help comes before its inject: " + help);
            }
        }
        for (Expectation check : pack.checks()) {
            Instant due = check.due();
            boolean inPlay = due == null || !due.isAfter(pack.begins().plus(pack.play()));
            if (inPlay) {
                expect(served.contains(check.id()), "no inject serves " + check.id());
            }
            if (inPlay && check.critical()) {
                seen.merge("critical in play", 1, Integer::sum);
                expect(helped.contains(check.id()), "no contingency for " + check.id());
            }
        }
    }

    private void texts(Pack pack) {
        for (Pack.Event event : pack.events()) {
            expect(event.text().startsWith(MARK + ". "), "an inject is not marked: " + event.text());
        }
        for (Pack.Message message : pack.messages()) {
            String mark = message.language().equals("de") ? "ÜBUNG ÜBUNG ÜBUNG" : MARK;
            expect(
                    message.text().startsWith(mark) && message.text().endsWith(mark),
                    "a message is not marked: " + message.text());
        }
        expect(!pack.toString().matches("(?s).*[{][a-z]+(:[a-z-]+)?[}].*"), "a parameter is left: " + pack);
        String told = pack.name() + pack.opening() + pack.objectives();
        expect(!told.contains(pack.spoilers().title()), "the opening tells the title");
        expect(!told.contains(pack.spoilers().failing()), "the opening tells what fails");
    }

    /** Solves a pack on its own, from the records. */
    private final class Oracle {
        private final Pack pack;
        private final Escalation escalation;
        private final Rota rota;
        private final Set<PersonId> away = new HashSet<>();

        Oracle(Pack pack, Escalation escalation) {
            this.pack = pack;
            this.escalation = escalation;
            this.rota = Rota.of(
                    escalation,
                    new Span(
                            pack.begins().minus(Duration.ofDays(2)),
                            pack.begins().plus(Duration.ofDays(20))));
            pack.cast().stream()
                    .filter(Pack.Player::absent)
                    .forEach(player -> away.add(Objects.requireNonNull(player.person())));
        }

        void solvable() {
            for (Role role : escalation.roles()) {
                boolean held = Holders.of(role.id(), escalation, rota, pack.begins()).inOrder().stream()
                        .anyMatch(person -> !away.contains(person));
                if (role.mandatoryAt().contains(pack.order().severity()) && !held) {
                    aimed(role.name(), "a mandatory role that nobody holds");
                }
            }
            for (Pack.Row row : pack.timeline()) {
                boolean toPeople =
                        row.what().startsWith("Tell ") && row.conditional().isEmpty() && row.played();
                if (toPeople && row.who().isEmpty()) {
                    aimed(row.clause().key().replace("steps.", "“"), "a step that reaches nobody");
                }
            }
            for (Pack.Event event : pack.events()) {
                if (event.decision() != null) {
                    decision(event);
                }
            }
            for (Expectation check : pack.checks()) {
                Instant due = check.due();
                boolean inPlay = due == null || !due.isAfter(pack.begins().plus(pack.play()));
                boolean somebody =
                        check.by().isEmpty() || check.by().stream().anyMatch(person -> !away.contains(person));
                expect(!inPlay || somebody || !pack.aims().isEmpty(), "nobody can meet " + check.id());
            }
        }

        private void decision(Pack.Event event) {
            Pack.Choice choice = pack.spoilers().decisions().stream()
                    .filter(one -> one.id().equals(event.decision()))
                    .findFirst()
                    .orElseThrow();
            String name = choice.authority();
            if (name == null) {
                return;
            }
            Instant first = pack.events().stream()
                    .filter(other -> Objects.equals(other.decision(), event.decision()))
                    .map(other -> pack.begins().plus(other.at()))
                    .findFirst()
                    .orElseThrow();
            boolean somebody = escalation.actions().stream()
                    .filter(action -> action.name().equals(name))
                    .flatMap(
                            action -> Authority.of(
                                    action.id(),
                                    pack.order().process(),
                                    pack.order().severity(),
                                    escalation,
                                    rota,
                                    first)
                                    .stream())
                    .flatMap(authority -> Stream.concat(authority.approvers().stream(), authority.deputies().stream()))
                    .anyMatch(person -> !away.contains(person));
            if (!somebody) {
                aimed("“" + name + "”", "a decision that nobody may take");
            }
        }

        private void aimed(String name, String what) {
            expect(pack.aims().stream().anyMatch(aim -> aim.contains(name)), what + " is not aimed at: " + name);
        }
    }
}
