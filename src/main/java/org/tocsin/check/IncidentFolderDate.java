package org.tocsin.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.record.Recorded;

/** Folders are how people find an incident. */
final class IncidentFolderDate implements Rule {
    @Override
    public String id() {
        return "incident-folder-date";
    }

    @Override
    public String meaning() {
        return "The date in an incident's folder is the day it began, give or take one for time zones.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: «2026-11-03T08:12Z|2026-10-03T08:12Z»
              updates:
                - at: 2026-11-03T08:25Z
                  status: investigating
                  components: {cards: partial_outage}
                  message: Some card payments are declined. We are looking into it.
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        ZoneId zone = evidence.records().status().value().zone();
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            StatusEvent event = incident.value().customer();
            LocalDate day = event.begins().atZone(zone).toLocalDate();
            Optional<LocalDate> named = day(incident.value().id().value());
            if (named.isEmpty() || Math.abs(named.get().toEpochDay() - day.toEpochDay()) > 1) {
                String part = event instanceof Incident ? "customer.started" : "customer.scheduled.from";
                findings.error(
                        incident,
                        part,
                        "this day is not the one in the folder's name",
                        named.map(date -> date + ", a day more or less")
                                .orElse("a folder that begins with a day of the calendar"),
                        "Correct the time, or rename the folder to " + day + "-… before it is published.");
            }
        }
    }

    /** The day an id begins with; empty when the calendar has no such day. */
    private static Optional<LocalDate> day(String id) {
        try {
            return Optional.of(LocalDate.parse(id.substring(0, 10)));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
