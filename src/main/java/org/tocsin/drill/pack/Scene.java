package org.tocsin.drill.pack;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Showing;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.Severity;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.Holders;
import org.tocsin.oncall.Rota;

/**
 * The records at the drill's instant, with what was drawn.
 *
 * @param scenario with every parameter bound
 * @param value what the failing fact measures
 * @param fact the same in words
 * @param timeline the course in which somebody acknowledges late, but within the target
 * @param away whom the twist takes out of play; null for nobody
 * @param vendor the vendor that the scenario is about, by name
 * @param channel where responders talk, as one finds it
 */
record Scene(
        PackOrder order,
        Escalation escalation,
        BusinessProcess process,
        Severity severity,
        EscalationPolicy policy,
        Scenario scenario,
        Showing showing,
        String value,
        String fact,
        Rota rota,
        EscalationTimeline timeline,
        @Nullable PersonId away,
        String vendor,
        String channel,
        Draws draws) {
    /** Whole minutes until the hot wash. */
    int play() {
        return (int) (order.length().toMinutes() * 4 / 5);
    }

    Instant begins() {
        return order.asIf();
    }

    Instant ends() {
        return begins().plus(Duration.ofMinutes(play()));
    }

    Duration since(Instant at) {
        return Duration.between(begins(), at);
    }

    boolean played(Instant at) {
        return !at.isAfter(ends());
    }

    String name(PersonId id) {
        return escalation.person(id).map(Person::name).orElse(id.value());
    }

    List<String> names(List<PersonId> people) {
        return people.stream()
                .map(person -> person.equals(away) ? name(person) + " (does not answer)" : name(person))
                .toList();
    }

    String name(RoleId id) {
        return escalation.role(id).map(Role::name).orElse(id.value());
    }

    /** Who holds a role when it begins, in the order they are asked. */
    List<PersonId> holders(RoleId role) {
        return Holders.of(role, escalation, rota, begins()).inOrder();
    }

    /** The same without whom the twist takes out of play. */
    List<PersonId> inPlay(RoleId role) {
        return present(holders(role));
    }

    List<PersonId> present(List<PersonId> people) {
        return people.stream().filter(person -> !person.equals(away)).toList();
    }

    /** The approval that a decision needs; empty where it needs none, or the authority table names nobody. */
    Optional<Authority> authority(Scenario.DecisionPoint point, Instant asked) {
        return action(point).flatMap(action -> authority(action, asked));
    }

    Optional<Authority> authority(ActionId action, Instant asked) {
        return Authority.of(action, process.id(), severity.id(), escalation, rota, asked);
    }

    /** The first class of action that the repository knows. */
    Optional<ActionId> action(Scenario.DecisionPoint point) {
        return point.authority().stream()
                .filter(action -> escalation.action(action).isPresent())
                .findFirst();
    }

    /** Everybody who may approve, in the order they are asked, without whom the twist takes out of play. */
    List<PersonId> approvers(Authority authority) {
        Set<PersonId> all = new LinkedHashSet<>(authority.approvers());
        all.addAll(authority.deputies());
        return present(List.copyOf(all));
    }
}
