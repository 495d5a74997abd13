package org.tocsin.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Response.Decision;
import org.tocsin.model.internal.Response.Escalation;
import org.tocsin.model.open.Update;
import org.tocsin.site.Html;

/** Merges updates, decisions, escalations, containment and notes into one story, oldest first. */
final class IncidentLog {
    private final Directory directory;
    private final Voice voice;

    IncidentLog(Directory directory, Voice voice) {
        this.directory = directory;
        this.voice = voice;
    }

    private record Dated(Instant at, LogEntry entry) {}

    List<LogEntry> of(IncidentRecord record) {
        List<Dated> dated = new ArrayList<>();
        var response = record.response();
        record.customer().updates().forEach(update -> dated.add(told(update)));
        response.containment()
                .forEach(taken -> dated.add(
                        said(taken.at(), "containment", "Contained by " + name(taken.by()), voice.html(taken.text()))));
        response.decisions().forEach(decision -> dated.add(decided(decision)));
        response.escalations().forEach(escalation -> dated.add(escalated(escalation)));
        response.notes()
                .forEach(note ->
                        dated.add(said(note.at(), "note", "Note by " + name(note.by()), voice.html(note.text()))));
        clock(dated, "Detected", response.detected());
        clock(dated, "Declared", response.declared());
        clock(dated, "Acknowledged", response.acknowledged());
        clock(dated, "Customers relieved", response.mitigated());
        return dated.stream()
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::entry)
                .toList();
    }

    private Dated told(Update update) {
        List<Tag> changes = update.components().entrySet().stream()
                .map(state -> Tags.component(state.getValue(), directory.component(state.getKey())))
                .toList();
        String heading = "To customers: " + Tags.words(update.status());
        return new Dated(
                update.at(),
                new LogEntry(
                        "customers",
                        voice.at(update.at()),
                        heading,
                        voice.html(update.message()),
                        List.of(),
                        null,
                        changes));
    }

    private Dated decided(Decision decision) {
        return new Dated(
                decision.at(),
                new LogEntry(
                        "decision",
                        voice.at(decision.at()),
                        name(decision.by()) + " decided: " + decision.decision(),
                        voice.html(decision.rationale()),
                        decision.options(),
                        decision.authority() == null ? null : directory.action(decision.authority()),
                        List.of()));
    }

    private Dated escalated(Escalation escalation) {
        String heading = "Escalated to " + name(escalation.to());
        heading += escalation.acknowledged() == null
                ? ", not acknowledged"
                : ", acknowledged after " + voice.span(Duration.between(escalation.at(), escalation.acknowledged()));
        Html text = escalation.note() == null ? null : voice.html(escalation.note());
        return said(escalation.at(), "escalation", heading, text);
    }

    private void clock(List<Dated> dated, String heading, @Nullable Instant at) {
        if (at != null) {
            dated.add(said(at, "clock", heading, null));
        }
    }

    private Dated said(Instant at, String kind, String heading, @Nullable Html text) {
        return new Dated(at, new LogEntry(kind, voice.at(at), heading, text, List.of(), null, List.of()));
    }

    private String name(PersonId id) {
        return directory.person(id).label();
    }
}
