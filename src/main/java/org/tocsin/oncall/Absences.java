package org.tocsin.oncall;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;

/** When people are absent: from where their first day begins in their own zone to where their last one ends. */
final class Absences {
    private final Map<PersonId, List<Span>> away = new HashMap<>();

    Absences(Escalation escalation) {
        Map<PersonId, List<Span>> days = new HashMap<>();
        for (Absence absence : escalation.absences()) {
            escalation
                    .person(absence.person())
                    .map(Person::zone)
                    .flatMap(zone -> span(absence, zone))
                    .ifPresent(span -> days.computeIfAbsent(absence.person(), person -> new ArrayList<>())
                            .add(span));
        }
        days.forEach((person, spans) -> away.put(person, Spans.united(spans)));
    }

    /** Sorted and apart. */
    List<Span> of(PersonId person) {
        return away.getOrDefault(person, List.of());
    }

    private static Optional<Span> span(Absence absence, ZoneId zone) {
        return Spans.between(
                CivilTime.start(absence.from(), zone),
                CivilTime.start(absence.through().plusDays(1), zone));
    }
}
