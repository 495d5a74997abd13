package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;

class StatuspageOriginTest {
    private static final String PATH = "incidents/2026/2026-08-20-tasks/incident.yaml";

    @Test
    void anImportedIncidentKeepsWhatStatuspageKnewToTheMillisecond() {
        var incident = incident("""
            customer:
              title: Tasks fail
              impact: minor
              started: 2026-08-20T14:43:01.526Z
              statuspage:
                id: bhbcjn4n3jzp
                shortlink: https://stspg.io/py1yl5mnq89c
                created: 2026-08-20T14:43:01.531Z
                updated: 2026-08-20T20:37:06.157Z
              updates:
                - at: 2026-08-20T14:43:01.567Z
                  status: investigating
                  message: We look into it.
                  statuspage: {id: m588snklwg9n}
            """);

        assertThat(incident.begins()).isEqualTo("2026-08-20T14:43:01.526Z");
        assertThat(incident.statuspage())
                .isEqualTo(new StatuspageOrigin.Event(
                        "bhbcjn4n3jzp",
                        URI.create("https://stspg.io/py1yl5mnq89c"),
                        Instant.parse("2026-08-20T14:43:01.531Z"),
                        Instant.parse("2026-08-20T20:37:06.157Z"),
                        null));
        assertThat(incident.latest().statuspage()).isEqualTo(new StatuspageOrigin.Post("m588snklwg9n", null, null));
    }

    @Test
    void anIdThatCouldBeAPathIsRefused() {
        var read = read("""
            customer:
              title: Tasks fail
              impact: minor
              started: 2026-08-20T14:43Z
              statuspage: {id: ../../etc}
              updates:
                - {at: 2026-08-20T14:43Z, status: investigating, message: We look into it.}
            """);

        assertThat(read.problems()).extracting(Problem::rule).containsExactly("bad-value");
    }

    @Test
    void anEndThatNobodyRecordedIsSaidToBeUnknown() {
        var over = """
            customer:
              title: Tasks failed
              impact: minor
              started: 2026-08-20T14:43Z
              updates:
                - {at: 2026-08-20T14:43Z, status: resolved, message: It works again.}
            """;

        assertThat(incident(over).endKnown()).isTrue();
        assertThat(incident(over.replace("  updates:", "  ended: unknown\n  updates:"))
                        .endKnown())
                .isFalse();
    }

    private static StatusEvent incident(String yaml) {
        var read = read(yaml);
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.recorded()).value().customer();
    }

    private static RecordReader.Read<IncidentRecord> read(String yaml) {
        return RecordReader.read(Kind.INCIDENT, new SourceText(PATH, yaml));
    }
}
