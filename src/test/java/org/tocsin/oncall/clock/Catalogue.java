package org.tocsin.oncall.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.ObligationId;
import org.tocsin.problem.Problem;
import org.tocsin.record.ReadResult;
import org.tocsin.record.RecordReader;
import org.tocsin.source.FilesInMemory;

/** The obligations that the program ships, read as a repository's own. */
final class Catalogue {
    private static final Path SHIPPED = Path.of("src/main/resources/tocsin/obligations");
    private static final String CALENDARS = """
            holidays:
              - {id: germany, name: Germany, zone: Europe/Berlin, calendar: de}
              - id: united-states-federal
                name: United States, federal
                zone: America/New_York
                calendar: us
                also:
                  - {date: 2026-10-12, name: Columbus Day}
            """;
    static final Escalation ESCALATION = read();

    private Catalogue() {}

    static Obligation obligation(String id) {
        return ESCALATION.obligation(new ObligationId(id)).orElseThrow();
    }

    /** Each stage on one line: when it is due, safely and at the latest, in UTC. */
    static List<String> deadlines(String id, Happened happened) {
        return StatutoryClock.of(obligation(id), ESCALATION, happened).stream()
                .map(due -> due.stage().id() + " " + due.safe() + " " + due.latest())
                .toList();
    }

    static Due due(String id, String stage, Happened happened) {
        return StatutoryClock.of(obligation(id), ESCALATION, happened).stream()
                .filter(due -> due.stage().id().equals(stage))
                .findFirst()
                .orElseThrow();
    }

    static Instant safe(String id, String stage, Happened happened) {
        return Objects.requireNonNull(due(id, stage, happened).safe());
    }

    static Instant latest(String id, String stage, Happened happened) {
        return Objects.requireNonNull(due(id, stage, happened).latest());
    }

    static Happened when(String event, String at) {
        return Happened.NOTHING.event(event, at(at));
    }

    static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static Escalation read() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("escalation/calendars.yaml", CALENDARS);
        try (Stream<Path> shipped = Files.list(SHIPPED)) {
            for (Path file : shipped.toList()) {
                files.put("escalation/obligations/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
        ReadResult read = RecordReader.read(FilesInMemory.base().with(files));
        assertThat(read.problems().stream().filter(Problem::isError)).isEmpty();
        return Objects.requireNonNull(read.records()).escalation();
    }
}
