package org.tocsin.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.Maintenance;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Records;

/** Gathers what each kind of record may disclose. */
public final class Disclosure {
    private static final Comparator<StatusEvent> NEWEST_FIRST = Comparator.comparing(StatusEvent::begins)
            .thenComparing(StatusEvent::id)
            .reversed();

    private Disclosure() {}

    /** All that customers may read of a repository. */
    public static OpenFacts open(Records records) {
        List<Incident> incidents = new ArrayList<>();
        List<Maintenance> maintenances = new ArrayList<>();
        records.incidents().stream()
                .flatMap(recorded -> IncidentDisclosure.disclose(recorded.value()).stream())
                .sorted(NEWEST_FIRST)
                .forEach(event -> {
                    if (event instanceof Incident incident) {
                        incidents.add(incident);
                    } else if (event instanceof Maintenance maintenance) {
                        maintenances.add(maintenance);
                    }
                });
        return new OpenFacts(
                records.status().value(),
                records.components().value(),
                incidents,
                maintenances,
                NoticeDisclosure.disclose(records.notices().value()),
                ProseDisclosure.postmortems(records.prose(), records.incidents()),
                ProseDisclosure.pages(records.prose()));
    }
}
