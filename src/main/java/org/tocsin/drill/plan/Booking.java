package org.tocsin.drill.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.oncall.CivilTime;

/** When a drill around a table is held, and who leads it. */
record Booking(Instant held, Person facilitator) {
    /** Hours at which people like to meet, the best first, all within a working day. */
    private static final List<Integer> HOURS = List.of(10, 11, 14, 15, 9, 13, 16, 8, 17, 12);

    /**
     * The day and hour of some days on which the most of the cast are at work, the facilitator is, and no peak runs. Of those
     * as good, that of the earlier day, then of the facilitator named first.
     *
     * @param facilitators those who may lead it, the best first
     */
    static Optional<Booking> of(
            LocalDate first,
            int days,
            Duration length,
            Set<PersonId> cast,
            List<Person> facilitators,
            Escalation escalation,
            WorkingDay work) {
        List<Person> players = cast.stream()
                .flatMap(person -> escalation.person(person).stream())
                .toList();
        long most = -1;
        @Nullable Booking best = null;
        for (LocalDate day : (Iterable<LocalDate>)
                Stream.iterate(first, one -> one.plusDays(1)).limit(days)::iterator) {
            for (Person facilitator : facilitators) {
                for (int hour : HOURS) {
                    Instant at = CivilTime.first(day.atTime(hour, 0), facilitator.zone());
                    if (work.holds(facilitator, at, length) && !work.inPeak(at, length)) {
                        long there = players.stream()
                                .filter(player -> work.holds(player, at, length))
                                .count();
                        if (there > most) {
                            most = there;
                            best = new Booking(at, facilitator);
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
