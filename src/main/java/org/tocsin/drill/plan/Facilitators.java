package org.tocsin.drill.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;

/** Who may lead a drill: those who have before, whoever did longest ago first; where all of them play, anybody else. */
final class Facilitators {
    private static final int ENOUGH = 5;

    private final List<Person> people;
    private final Map<PersonId, Instant> lastLed = new TreeMap<>();

    Facilitators(Everything everything) {
        this.people = everything.people().stream()
                .sorted(Comparator.comparing(Person::id))
                .toList();
        everything.drills().forEach(drill -> lead(drill.facilitator(), drill.began()));
    }

    /** The best first; of nobody's own drill. Where everybody plays, one of them has to lead. */
    List<Person> without(Set<PersonId> cast) {
        List<Person> free =
                people.stream().filter(person -> !cast.contains(person.id())).toList();
        List<Person> practised = free.stream()
                .filter(person -> lastLed.containsKey(person.id()))
                .sorted(Comparator.comparing(person -> lastLed.getOrDefault(person.id(), Instant.MIN)))
                .toList();
        List<Person> best = !practised.isEmpty() ? practised : !free.isEmpty() ? free : people;
        return best.stream().limit(ENOUGH).toList();
    }

    void lead(Person person, Instant at) {
        lead(person.id(), at);
    }

    private void lead(PersonId person, Instant at) {
        lastLed.merge(person, at, (one, other) -> one.isAfter(other) ? one : other);
    }
}
