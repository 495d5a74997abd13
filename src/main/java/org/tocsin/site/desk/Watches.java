package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.site.Moment;

/** Tells who is reached in which part today and in the days to come; says the same all day long. */
final class Watches {
    private static final int DAYS = 7;

    private final Escalation escalation;
    private final Directory directory;
    private final Voice voice;
    private final ZoneId zone;
    private final Rota rota;
    private final Span today;

    Watches(Escalation escalation, Directory directory, Voice voice, ZoneId zone) {
        this.escalation = escalation;
        this.directory = directory;
        this.voice = voice;
        this.zone = zone;
        LocalDate day = voice.today();
        today = new Span(start(day), start(day.plusDays(1)));
        rota = Rota.of(escalation, new Span(today.from(), start(day.plusDays(DAYS))));
    }

    /** Worked out from the beginning of today for as many days as are looked at. */
    Rota rota() {
        return rota;
    }

    Watch of(Way part, StepTarget target) {
        List<Turn> turns = turns(target, rota.time());
        int soon = (int) turns.stream()
                .filter(turn -> Instant.parse(turn.begins()).isBefore(today.until()))
                .count();
        int shown = Math.min(soon + 1, turns.size());
        return new Watch(
                part,
                holders(target),
                eachDayOnce(turns.subList(0, shown)),
                eachDayOnce(turns.subList(shown, turns.size())));
    }

    List<Turn> today(RoleId role) {
        return eachDayOnce(turns(new StepTarget.ToRole(role), today)).stream()
                .map(Turn::onTheSameDay)
                .toList();
    }

    private List<Way> holders(StepTarget target) {
        return target instanceof StepTarget.ToRole toRole
                ? escalation.role(toRole.role()).stream()
                        .flatMap(role -> role.holders().stream())
                        .map(directory::person)
                        .toList()
                : List.of();
    }

    private static List<Turn> eachDayOnce(List<Turn> turns) {
        List<Turn> once = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            boolean same = i > 0 && turns.get(i).day().equals(turns.get(i - 1).day());
            once.add(same || turns.size() == 1 ? turns.get(i).onTheSameDay() : turns.get(i));
        }
        return once;
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

    private List<Turn> turns(StepTarget target, Span time) {
        List<Turn> turns = new ArrayList<>();
        Instant begun = time.from();
        List<PersonId> reached = reached(target, begun);
        for (Instant change : changes(target, time)) {
            List<PersonId> others = reached(target, change);
            if (!others.equals(reached)) {
                turns.add(turn(new Span(begun, change), reached, time));
                begun = change;
                reached = others;
            }
        }
        turns.add(turn(new Span(begun, time.until()), reached, time));
        return turns;
    }

    private List<PersonId> reached(StepTarget target, Instant at) {
        return Reach.of(target, escalation, rota, at).people();
    }

    /** Every instant at which somebody else may be reached. */
    private Collection<Instant> changes(StepTarget target, Span time) {
        TreeSet<Instant> changes = new TreeSet<>();
        schedules(target)
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

    private Turn turn(Span span, List<PersonId> people, Span time) {
        boolean begins = span.from().isAfter(time.from());
        boolean ends = span.until().isBefore(time.until());
        return new Turn(
                span.from().toString(),
                span.until().toString(),
                day(span.from()),
                begins ? clock(span.from(), "") : null,
                ends ? clock(span.until(), staysClear(span) ? "" : day(span.until()) + ", ") : null,
                people.stream().map(directory::callee).toList());
    }

    /** Whether its end, told by the time of day alone, can only be that of the first such time after its beginning. */
    private static boolean staysClear(Span span) {
        return span.length().compareTo(Duration.ofDays(1)) <= 0;
    }

    private Moment clock(Instant instant, String before) {
        ZonedDateTime civil = instant.atZone(zone);
        return new Moment(
                instant.toString(),
                before + String.format(Locale.ROOT, "%02d:%02d", civil.getHour(), civil.getMinute()));
    }

    private String day(Instant instant) {
        ZonedDateTime civil = instant.atZone(zone);
        return short3(civil.getDayOfWeek()) + " " + civil.getDayOfMonth() + " " + short3(civil.getMonth());
    }

    private static String short3(Enum<?> name) {
        return Tags.capital(name.name().substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private Instant start(LocalDate day) {
        return CivilTime.start(day, zone);
    }
}
