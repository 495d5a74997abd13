package org.tocsin.site.desk;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;

/** Turns incidents into the rows of a table. */
final class IncidentRows {
    private final Directory directory;
    private final Tags tags;
    private final Voice voice;

    IncidentRows(Directory directory, Tags tags, Voice voice) {
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    List<IncidentRow> of(Collection<IncidentRecord> records) {
        return records.stream().map(this::of).toList();
    }

    private IncidentRow of(IncidentRecord record) {
        var response = record.response();
        return new IncidentRow(
                Way.to(record.customer().title(), Address.of(record.id())),
                Tags.kind(record),
                response.severity() == null ? null : tags.brief(response.severity()),
                Tags.status(record.customer(), voice.now()),
                response.process() == null ? null : directory.process(response.process()),
                voice.at(record.customer().begins()),
                lasted(record));
    }

    private String lasted(IncidentRecord record) {
        if (!(record.customer() instanceof Incident incident)) {
            return "";
        }
        return incident.closed()
                .filter(closed -> incident.endKnown())
                .map(closed -> voice.span(Duration.between(incident.started(), closed)))
                .orElse("");
    }
}
