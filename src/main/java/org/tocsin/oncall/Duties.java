package org.tocsin.oncall;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;

/** Every shift of every person over all schedules, and the nights and weekends where they live. */
final class Duties {
    private final Horizon horizon;
    private final Limits.OnCall limits;
    private final Map<PersonId, List<Booked>> duties = new TreeMap<>();
    private final Map<ZoneId, List<Span>> nights = new HashMap<>();
    private final Map<ZoneId, List<Span>> weekends = new HashMap<>();

    /** One shift and its schedule. */
    record Booked(Schedule schedule, Shift shift) {}

    Duties(Horizon horizon) {
        this.horizon = horizon;
        this.limits = horizon.escalation().limits().onCall();
        for (Schedule schedule : horizon.escalation().schedules()) {
            for (Shift shift : horizon.shifts(schedule.id())) {
                duties.computeIfAbsent(shift.person(), person -> new ArrayList<>())
                        .add(new Booked(schedule, shift));
            }
        }
    }

    /** People with shifts whom records know, sorted. */
    List<Person> people() {
        return duties.keySet().stream()
                .flatMap(id -> horizon.escalation().person(id).stream())
                .toList();
    }

    /** Sorted by schedule, then time. */
    List<Booked> of(PersonId person) {
        return duties.getOrDefault(person, List.of());
    }

    /** When somebody is on call anywhere. */
    List<Span> onCall(PersonId person) {
        return Spans.united(of(person).stream().map(duty -> duty.shift().span()).toList());
    }

    List<Span> nights(Person person) {
        return nights.computeIfAbsent(
                person.zone(),
                zone -> CivilSlots.nights(limits.nightFrom(), limits.nightUntil(), zone, horizon.time()));
    }

    List<Span> weekends(Person person) {
        return weekends.computeIfAbsent(person.zone(), zone -> CivilSlots.weekends(zone, horizon.time()));
    }

    /** What one schedule asks of each of its people, most first. */
    List<Load> loads(Schedule schedule) {
        List<Load> loads = new ArrayList<>();
        for (Person person : people()) {
            List<Span> onCall = Spans.united(of(person.id()).stream()
                    .filter(duty -> duty.schedule().id().equals(schedule.id()))
                    .map(duty -> duty.shift().span())
                    .toList());
            if (!onCall.isEmpty()) {
                loads.add(load(person, onCall));
            }
        }
        return mostFirst(loads);
    }

    /** What all schedules together ask of each person, most first. */
    List<Load> loads() {
        return mostFirst(people().stream()
                .map(person -> load(person, onCall(person.id())))
                .toList());
    }

    private Load load(Person person, List<Span> onCall) {
        return new Load(
                person.id(),
                length(onCall),
                CivilSlots.touched(nights(person), onCall).size(),
                CivilSlots.touched(weekends(person), onCall).size(),
                new SevenDays(onCall).most());
    }

    static Duration length(List<Span> spans) {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Load> mostFirst(List<Load> loads) {
        return loads.stream()
                .sorted(Comparator.comparing(Load::onCall).reversed().thenComparing(Load::person))
                .toList();
    }
}
