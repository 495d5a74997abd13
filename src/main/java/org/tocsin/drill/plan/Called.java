package org.tocsin.drill.plan;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Response;

/** Who took part in something, whatever their part. */
final class Called {
    private Called() {}

    /** Everybody whom the record of an incident names as one who acted, or was told. */
    static Set<PersonId> in(IncidentRecord incident) {
        Response response = incident.response();
        return Stream.of(
                        Stream.of(response.commander(), response.communications())
                                .filter(Objects::nonNull),
                        response.escalations().stream().map(Response.Escalation::to),
                        response.containment().stream().map(Response.ContainmentTaken::by),
                        response.decisions().stream().map(Response.Decision::by),
                        response.notes().stream().map(Response.Note::by))
                .flatMap(people -> people)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody who had a part or acted; not who led it. */
    static Set<PersonId> in(Drill drill) {
        Set<PersonId> people = new TreeSet<>();
        drill.participants().forEach(participant -> people.add(participant.person()));
        drill.observed().forEach(observed -> {
            if (observed.by() != null) {
                people.add(observed.by());
            }
        });
        return people;
    }
}
