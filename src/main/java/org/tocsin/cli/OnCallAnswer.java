package org.tocsin.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Shift;
import org.tocsin.oncall.Span;
import org.tocsin.site.desk.calendar.HandOffs;

/**
 * When one person is on call.
 *
 * @param time that was looked at
 * @param shifts that lie in it or reach into it, in full, sorted by beginning
 */
record OnCallAnswer(Person person, Span time, Instant now, List<Duty> shifts) {
    /** How far a shift may reach beyond what is asked for and still be told in full. */
    private static final Duration AROUND = Duration.ofDays(100);

    /**
     * One shift.
     *
     * @param before whose place is taken; empty for nobody
     * @param after who takes over; empty for nobody
     */
    record Duty(Schedule schedule, Shift shift, List<Contact> before, List<Contact> after) {}

    /** Somebody, and a number to call; empty where none is known. */
    record Contact(PersonId id, String name, String phone) {}

    static OnCallAnswer of(Person person, Escalation escalation, Span time, Instant now) {
        Rota rota = Rota.of(
                escalation, new Span(time.from().minus(AROUND), time.until().plus(AROUND)));
        List<Duty> shifts = new ArrayList<>();
        for (Schedule schedule : escalation.schedules()) {
            for (Shift shift : rota.shifts(schedule.id())) {
                if (shift.person().equals(person.id())
                        && shift.from().isBefore(time.until())
                        && shift.until().isAfter(time.from())) {
                    HandOffs around = HandOffs.around(shift, schedule.id(), rota);
                    shifts.add(new Duty(
                            schedule,
                            shift,
                            contacts(around.before(), escalation),
                            contacts(around.after(), escalation)));
                }
            }
        }
        shifts.sort(Comparator.comparing(duty -> duty.shift().from()));
        return new OnCallAnswer(person, time, now, List.copyOf(shifts));
    }

    private static List<Contact> contacts(List<PersonId> people, Escalation escalation) {
        return people.stream()
                .map(id -> escalation
                        .person(id)
                        .map(person -> new Contact(id, person.name(), person.phone() == null ? "" : person.phone()))
                        .orElseGet(() -> new Contact(id, id.value(), "")))
                .toList();
    }
}
