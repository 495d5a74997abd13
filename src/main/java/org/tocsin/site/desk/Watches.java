package org.tocsin.site.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.CivilTime;
import org.tocsin.oncall.Reach;
import org.tocsin.oncall.Reached;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.site.Moment;
import org.tocsin.site.MomentRange;

/** Tells who is reached in which part today and in the days to come; says the same all day long. */
final class Watches {
    private static final int DAYS = 7;

    private final Escalation escalation;
    private final Directory directory;
    private final Voice voice;
    private final ZoneId zone;
    private final Rota rota;
    private final Span today;
    private final Instant endOfTomorrow;

    Watches(Escalation escalation, Directory directory, Voice voice, ZoneId zone) {
        this.escalation = escalation;
        this.directory = directory;
        this.voice = voice;
        this.zone = zone;
        LocalDate day = voice.today();
        today = new Span(start(day), start(day.plusDays(1)));
        endOfTomorrow = start(day.plusDays(2));
        rota = Rota.of(escalation, new Span(today.from(), start(day.plusDays(DAYS))));
    }

    /** Worked out from the beginning of today for as many days as are looked at. */
    Rota rota() {
        return rota;
    }

    Watch of(Way part, StepTarget target) {
        List<Turn> turns = turns(List.of(target), rota.time());
        return new Watch(
                part,
                turns.stream().filter(this::beginsSoon).toList(),
                turns.stream().filter(turn -> !beginsSoon(turn)).toList());
    }

    List<Turn> today(RoleId role) {
        return turns(List.of(new StepTarget.ToRole(role)), today);
    }

    /** Those who are away at some time today, in the order given. */
    List<Away> awayToday(Collection<PersonId> people) {
        List<Away> away = new ArrayList<>();
        for (PersonId person : people) {
            rota.absence(person, today.from())
                    .or(() -> rota.absence(person, today.until().minusSeconds(1)))
                    .ifPresent(span -> away.add(new Away(directory.person(person), voice.at(span.until()))));
        }
        return away;
    }

    private boolean beginsSoon(Turn turn) {
        return Instant.parse(turn.begins()).isBefore(endOfTomorrow);
    }

    private List<Turn> turns(List<StepTarget> targets, Span time) {
        List<Turn> turns = new ArrayList<>();
        Instant begun = time.from();
        Reached reached = Reach.of(targets, escalation, rota, begun);
        for (Instant change : changes(targets, time)) {
            Reached other = Reach.of(targets, escalation, rota, change);
            if (!other.equals(reached)) {
                turns.add(turn(new Span(begun, change), reached, time));
                begun = change;
                reached = other;
            }
        }
        turns.add(turn(new Span(begun, time.until()), reached, time));
        return turns;
    }

    /** Every instant at which somebody else may be reached. */
    private Collection<Instant> changes(List<StepTarget> targets, Span time) {
        TreeSet<Instant> changes = new TreeSet<>();
        targets.stream()
                .flatMap(this::schedules)
                .flatMap(schedule -> rota.shifts(schedule).stream())
                .map(Shift::span)
                .forEach(span -> {
                    changes.add(span.from());
                    changes.add(span.until());
                });
        escalation.absences().forEach(absence -> {
            ZoneId theirs =
                    escalation.person(absence.person()).map(Person::zone).orElse(zone);
            changes.add(CivilTime.start(absence.from(), theirs));
            changes.add(CivilTime.start(absence.through().plusDays(1), theirs));
        });
        changes.removeIf(change -> !time.contains(change) || change.equals(time.from()));
        return changes;
    }

    private Stream<ScheduleId> schedules(StepTarget target) {
        if (target instanceof StepTarget.ToSchedule toSchedule) {
            return Stream.of(toSchedule.schedule());
        }
        return target instanceof StepTarget.ToRole toRole
                ? escalation.role(toRole.role()).map(Role::schedule).stream()
                : Stream.empty();
    }

    private Turn turn(Span span, Reached reached, Span time) {
        boolean begins = span.from().isAfter(time.from());
        boolean ends = span.until().isBefore(time.until());
        MomentRange range = voice.moments().range(span.from(), span.until());
        Moment from = ends ? range.from() : voice.at(span.from());
        Moment until = begins ? range.until() : voice.at(span.until());
        return new Turn(
                span.from().toString(),
                span.until().toString(),
                weekday(span.from()),
                begins ? from : null,
                ends ? until : null,
                reached.people().stream().map(this::callee).toList(),
                reached.then().stream().map(directory::person).toList());
    }

    private String weekday(Instant instant) {
        String name = instant.atZone(zone).getDayOfWeek().name().substring(0, 3);
        return Tags.capital(name.toLowerCase(Locale.ROOT));
    }

    private Turn.Callee callee(PersonId id) {
        Person person = directory.details(id);
        String phone = person == null || person.phone() == null ? "" : person.phone();
        return new Turn.Callee(directory.person(id), phone, phone.replaceAll("[^+0-9]", ""));
    }

    private Instant start(LocalDate day) {
        return CivilTime.start(day, zone);
    }
}
