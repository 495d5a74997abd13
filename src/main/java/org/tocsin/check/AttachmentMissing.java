package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.record.Recorded;

/** Evidence that is not there proves nothing. */
final class AttachmentMissing implements Rule {
    @Override
    public String id() {
        return "attachment-missing";
    }

    @Override
    public String meaning() {
        return "Every attachment lies in its incident's folder.";
    }

    @Override
    public Example example() {
        return Example.incident("""
            customer:
              title: Card payments are declined
              impact: major
              started: 2026-11-03T08:12Z
              updates:
                - at: 2026-11-03T08:25Z
                  status: resolved
                  components: {cards: operational}
                  message: Some card payments were declined until 08:20 UTC.
            internal:
              attachments:
                - file: «queue.csv|que.csv»
                  about: Length of the queue by minute
                  access: internal
                  sha256: b3c45d30008b961f72adddd622c458981cc438aa48773840c1dcf8968a0535f8
            """)
                .and("incidents/2026/2026-11-03-cards-declined/queue.csv", "minute,length\n08:12,40\n");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            List<Response.Attachment> attachments = incident.value().response().attachments();
            for (int i = 0; i < attachments.size(); i++) {
                String path = path(incident, attachments.get(i));
                if (!evidence.records().tree().has(path)) {
                    findings.error(
                            incident,
                            "internal.attachments[" + i + "].file",
                            "there is no such file in the incident's folder",
                            path,
                            "Put the file there, or correct its name.");
                }
            }
        }
    }

    static String path(Recorded<IncidentRecord> incident, Response.Attachment attachment) {
        return incident.path().substring(0, incident.path().lastIndexOf('/') + 1) + attachment.file();
    }
}
