package org.tocsin.check;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.record.Recorded;

/** Evidence must be what it was. */
final class AttachmentChanged implements Rule {
    @Override
    public String id() {
        return "attachment-changed";
    }

    @Override
    public String meaning() {
        return "Every attachment still has the fingerprint that its record notes.";
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
                - file: queue.csv
                  about: Length of the queue by minute
                  access: internal
                  sha256: «b3c45d30008b961f72adddd622c458981cc438aa48773840c1dcf8968a0535f8|0000000000000000000000000000000000000000000000000000000000000000»
            """)
                .and("incidents/2026/2026-11-03-cards-declined/queue.csv", "minute,length\n08:12,40\n");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            List<Response.Attachment> attachments = incident.value().response().attachments();
            for (int i = 0; i < attachments.size(); i++) {
                String path = AttachmentMissing.path(incident, attachments.get(i));
                if (!evidence.records().tree().has(path)) {
                    continue;
                }
                String now = sha256(evidence.records().tree().bytes(path));
                if (!now.equals(attachments.get(i).sha256())) {
                    findings.error(
                            incident,
                            "internal.attachments[" + i + "].sha256",
                            "the file is not the one that was recorded: its SHA-256 is another",
                            now,
                            "Restore the file from git; if it was replaced on purpose, copy the digits above and say so in a note.");
                }
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
