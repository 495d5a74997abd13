package org.tocsin.drill.pack;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Step;
import org.tocsin.oncall.EscalationTimeline.Entry;

/** Who plays what at the drill's instant, and who may lead the drill. */
final class Casting {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Scene scene;

    private Casting(Scene scene) {
        this.scene = scene;
    }

    /** In the order in which they come in. */
    static List<Pack.Player> of(Scene scene, Parts parts) {
        Casting casting = new Casting(scene);
        return parts.cast().stream().map(casting::player).toList();
    }

    /** Somebody who has no part: the owner of the process, its policy's owner or approver, else anybody who is there. */
    static @Nullable PersonId facilitator(Scene scene, List<Pack.Player> cast) {
        Set<PersonId> busy = new HashSet<>();
        for (Pack.Player player : cast) {
            if (player.person() != null) {
                busy.add(player.person());
            }
            if (player.absent()) {
                player.stands().stream().limit(1).forEach(busy::add);
            }
        }
        return Stream.concat(
                        Stream.of(
                                scene.process().owner(),
                                scene.policy().owner(),
                                scene.policy().approver()),
                        scene.escalation().people().stream().map(Person::id))
                .filter(person -> scene.escalation().person(person).isPresent()
                        && !busy.contains(person)
                        && !scene.rota().away(person, scene.begins()))
                .findFirst()
                .orElse(null);
    }

    private Pack.Player player(RoleId id) {
        Role role = scene.escalation().role(id).orElseThrow();
        List<PersonId> holders = scene.holders(id);
        PersonId first = holders.isEmpty() ? null : holders.get(0);
        Person person = first == null ? null : scene.escalation().person(first).orElse(null);
        return new Pack.Player(
                id,
                role.name(),
                first,
                person == null ? null : person.name(),
                person == null ? null : local(person),
                person == null ? null : person.phone(),
                first != null && first.equals(scene.away()),
                holders.stream()
                        .skip(1)
                        .filter(other -> !other.equals(scene.away()))
                        .toList(),
                role.duties(),
                role.firstMinutes(),
                mayApprove(id),
                told(id));
    }

    private String local(Person person) {
        ZonedDateTime local = scene.begins().atZone(person.zone());
        return day(local.getDayOfWeek()) + " " + CLOCK.format(local);
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private List<String> mayApprove(RoleId role) {
        List<String> all = new ArrayList<>();
        for (AuthorityAction action : scene.escalation().actions()) {
            for (Approval approval : action.approvals()) {
                if (approval.severities().contains(scene.severity().id())) {
                    if (approval.approver().equals(role)) {
                        all.add(action.name());
                    } else if (approval.deputy().equals(role)) {
                        all.add(action.name() + ", when the " + scene.name(approval.approver())
                                + " has not answered within " + Clauses.minutes(approval.within()));
                    }
                }
            }
        }
        return all;
    }

    private List<Pack.Told> told(RoleId role) {
        List<Pack.Told> told = new ArrayList<>();
        for (Entry entry : Parts.steps(scene, role)) {
            Step step = Objects.requireNonNull(entry.step());
            told.add(new Pack.Told(
                    scene.since(entry.at()),
                    step.id(),
                    step.action(),
                    Clauses.step(entry.rung().policy(), step)));
        }
        return told;
    }
}
