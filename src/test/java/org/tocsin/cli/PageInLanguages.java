package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tocsin.source.FilesInMemory;

/** A small status page with one open incident and one maintenance, in several languages side by side. */
public final class PageInLanguages {
    /** When it is built. */
    public static final String NOW = "2026-11-23T12:00Z";

    private PageInLanguages() {}

    /** Writes the records and builds the page, both below a folder; gives the folder of the site. */
    public static Path build(Path folder, List<String> languages) throws IOException {
        Map<String, byte[]> files =
                FilesInMemory.base().with(records(languages)).files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve("given").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        TocsinRun run = TocsinRun.in(
                folder.resolve("given"), "build", "--site", "status", "--out", folder.toString(), "--now", NOW);
        assertThat(run.code()).as(run.said()).isZero();
        return folder.resolve("status");
    }

    private static Map<String, String> records(List<String> languages) {
        return Map.of(
                "site/status/settings.yaml",
                """
                name: Plain status
                url: https://status.plain.example/
                languages: [%s]
                zone: Europe/Lisbon
                description: How the plain service is doing
                support: {label: Ask us, url: "https://plain.example/support"}
                """.formatted(String.join(", ", languages)),
                "incidents/2026/2026-11-23-cards/incident.yaml",
                """
                customer:
                  title: Card payments are declined
                  impact: major
                  started: 2026-11-23T08:12Z
                  updates:
                    - at: 2026-11-23T08:25Z
                      status: identified
                      components: {cards: partial_outage}
                      message: Some cards are declined. We know why and are mending it.
                      workaround: Take the payment by bank transfer.
                      next-update: 2026-11-23T12:45Z
                """,
                "incidents/2026/2026-11-29-move/incident.yaml",
                """
                customer:
                  title: We move to a larger house
                  impact: maintenance
                  scheduled: {from: 2026-11-29T01:00Z, until: 2026-11-29T03:30Z}
                  updates:
                    - at: 2026-11-20T08:25Z
                      status: scheduled
                      message: Nothing works for two hours in the night to Sunday.
                """);
    }
}
