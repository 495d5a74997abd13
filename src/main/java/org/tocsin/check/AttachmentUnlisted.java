package org.tocsin.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;
import org.tocsin.source.SourceTree;

/** A file nobody mentions has no known access and no fingerprint. */
final class AttachmentUnlisted implements Rule {
    private static final Set<String> READ_ELSEWHERE =
            Set.of("adoc", "yaml", "yml", "png", "svg", "jpg", "jpeg", "webp");

    @Override
    public String id() {
        return "attachment-unlisted";
    }

    @Override
    public String meaning() {
        return "Every file beside an incident is one of its attachments.";
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
                      message: Some card payments were declined until 08:20 UTC.
                      components: {cards: operational}
                internal:
                  attachments: [«{file: queue.csv, about: Queue, access: internal, sha256: b3c45d30008b961f72adddd622c458981cc438aa48773840c1dcf8968a0535f8}|»]
                """)
                .and("incidents/2026/2026-11-03-cards-declined/«»queue.csv", "minute,length\n08:12,40\n");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        SourceTree tree = evidence.records().tree();
        Set<String> listed = new HashSet<>();
        Set<String> foldersWithMissing = new HashSet<>();
        for (Recorded<IncidentRecord> incident : evidence.records().incidents()) {
            for (Response.Attachment attachment : incident.value().response().attachments()) {
                String path = AttachmentMissing.path(incident, attachment);
                listed.add(path);
                if (!tree.has(path)) {
                    foldersWithMissing.add(folder(incident.path()));
                }
            }
        }
        for (String path : tree.paths()) {
            if (path.startsWith("incidents/")
                    && !readElsewhere(path)
                    && !listed.contains(path)
                    && !foldersWithMissing.contains(folder(path))) {
                findings.warning(
                        Place.of(path),
                        "no incident names this file",
                        "an entry under `internal.attachments` of the incident.yaml beside it",
                        "Add it there with its SHA-256, or delete the file.");
            }
        }
    }

    private static boolean readElsewhere(String path) {
        return READ_ELSEWHERE.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The first three levels, such as {@code incidents/2026/2026-11-03-cards-declined}. */
    private static String folder(String path) {
        String[] parts = path.split("/", 4);
        return String.join("/", List.of(parts).subList(0, Math.min(3, parts.length)));
    }
}
