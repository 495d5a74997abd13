package org.tocsin.oncall;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.model.internal.StepTarget.ToChannel;
import org.tocsin.model.internal.StepTarget.ToPerson;
import org.tocsin.model.internal.StepTarget.ToPolicy;
import org.tocsin.model.internal.StepTarget.ToRole;
import org.tocsin.model.internal.StepTarget.ToSchedule;
import org.tocsin.model.internal.StepTarget.ToTeam;
import org.tocsin.model.internal.Team;
import org.tocsin.model.internal.TeamId;

/**
 * Finds who is reached at one instant. Names that lead to nothing reach nobody.
 *
 * <p>A role reaches whoever is on call in its schedule, all of them; where nobody is, the first of its holders who is not
 * away; its other holders follow. A policy reaches whom its earliest steps reach, and a policy met twice on the way nobody.
 */
public final class Reach {
    private final Escalation escalation;
    private final Rota rota;
    private final Instant at;
    private final Set<PolicyId> passed = new HashSet<>();

    private Reach(Escalation escalation, Rota rota, Instant at) {
        this.escalation = escalation;
        this.rota = rota;
        this.at = at;
    }

    /** Whom one target reaches. */
    public static Reached of(StepTarget target, Escalation escalation, Rota rota, Instant at) {
        return new Reach(escalation, rota, at).of(target);
    }

    /** Whom several targets reach together. */
    public static Reached of(Collection<StepTarget> targets, Escalation escalation, Rota rota, Instant at) {
        return new Reach(escalation, rota, at).together(targets.stream());
    }

    private Reached together(Stream<StepTarget> targets) {
        return targets.map(this::of).reduce(Reached.NOBODY, Reached::and);
    }

    private Reached of(StepTarget target) {
        if (target instanceof ToRole to) {
            return Holders.of(to.role(), escalation, rota, at).reached();
        }
        if (target instanceof ToPerson to) {
            return told(Stream.of(to.person()));
        }
        if (target instanceof ToSchedule to) {
            return schedule(to);
        }
        if (target instanceof ToTeam to) {
            return team(to.team());
        }
        if (target instanceof ToPolicy to) {
            return policy(to.policy());
        }
        ToChannel to = (ToChannel) target;
        return escalation
                .channel(to.channel())
                .map(channel -> new Reached(List.of(), List.of(), List.of(channel.id())))
                .orElse(Reached.NOBODY);
    }

    private Reached schedule(ToSchedule to) {
        return switch (to.which()) {
            case CURRENT ->
                new Reached(
                        rota.onCall(to.schedule(), at).stream()
                                .filter(this::known)
                                .distinct()
                                .toList(),
                        List.of(),
                        List.of());
            case NEXT -> told(rota.next(to.schedule(), at).stream().map(Shift::person));
            case ALL -> told(escalation.schedule(to.schedule()).stream().flatMap(this::participants));
        };
    }

    /** Of the layers that have not ended. */
    private Stream<PersonId> participants(Schedule schedule) {
        return schedule.layers().stream()
                .filter(layer -> !ended(layer, schedule))
                .flatMap(layer -> layer.participants().stream());
    }

    private boolean ended(Layer layer, Schedule schedule) {
        return layer.ends() != null
                && layer.ends().isBefore(at.atZone(schedule.zone()).toLocalDate());
    }

    private Reached team(TeamId id) {
        Reached members = told(escalation.members(id).stream().map(Person::id));
        ChannelId channel = escalation.team(id).map(Team::channel).orElse(null);
        return channel == null ? members : members.and(of(new ToChannel(channel)));
    }

    private Reached policy(PolicyId id) {
        EscalationPolicy policy = escalation.policy(id).orElse(null);
        if (policy == null || !passed.add(id)) {
            return Reached.NOBODY;
        }
        List<TimedStep> steps = TimedStep.of(policy);
        Duration earliest = steps.isEmpty() ? Duration.ZERO : steps.get(0).after();
        return together(steps.stream()
                .filter(step -> step.after().equals(earliest))
                .flatMap(step -> step.step().targets().stream()));
    }

    private Reached told(Stream<PersonId> people) {
        return new Reached(
                people.filter(person -> known(person) && !rota.away(person, at))
                        .distinct()
                        .toList(),
                List.of(),
                List.of());
    }

    private boolean known(PersonId person) {
        return escalation.person(person).isPresent();
    }
}
