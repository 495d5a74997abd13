package org.tocsin.check;

import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;

/** One folder a year, and no id twice. */
final class IncidentFolderYear implements Rule {
    @Override
    public String id() {
        return "incident-folder-year";
    }

    @Override
    public String meaning() {
        return "An incident lies in the folder of the year its own folder names.";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.moved(
                """
                customer:
                  title: Card payments are declined
                  impact: major
                  started: 2026-11-03T08:12Z
                  updates:
                    - at: 2026-11-03T08:25Z
                      status: investigating
                      components: {cards: partial_outage}
                      message: Some card payments are declined. We are looking into it.
                """,
                "incidents/2026/2026-11-03-cards-declined/incident.yaml",
                "incidents/2025/2026-11-03-cards-declined/incident.yaml");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            String year = incident.path().split("/", -1)[1];
            if (!incident.value().id().value().startsWith(year + "-")) {
                findings.error(
                        Place.of(incident.path()),
                        "the folder's name begins with another year than " + year,
                        "a folder " + year + "-…, or incidents/"
                                + incident.value().id().value().substring(0, 4) + "/",
                        "Move the folder to its year.");
            }
        }
    }
}
