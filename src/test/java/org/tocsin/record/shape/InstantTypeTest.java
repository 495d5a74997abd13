package org.tocsin.record.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.record.yaml.YamlScalar;

class InstantTypeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-03T08:12Z, 2026-11-03T08:12:00Z",
        "2026-11-03T08:12:30Z, 2026-11-03T08:12:30Z",
        "2026-11-03T09:12+01:00, 2026-11-03T08:12:00Z",
        "2026-11-03T09:12 Europe/Madrid, 2026-11-03T08:12:00Z",
        "2026-11-03T08:12 UTC, 2026-11-03T08:12:00Z"
    })
    void aTimeWithItsZoneIsRead(String text, Instant expected) {
        Reading reading = new Reading("x.yaml", "");

        assertThat(Types.instant().read(scalar(text), reading)).isEqualTo(expected);
        assertThat(reading.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T08:12, time-without-zone",
        "2026-11-03 08:12:00, time-without-zone",
        "2026-11-03, bad-time",
        "2026-03-29T02:30 Europe/Madrid, time-skipped",
        "2026-10-25T02:30 Europe/Madrid, time-twice",
        "2026-11-03T08:12 Europe/Nowhere, bad-time",
        "2021-13-04T08:12Z, bad-time",
        "2023-07-94T08:12Z, bad-time",
        "2023-07-04T015:00Z, bad-time",
        "2023-07-04T9:30:00-00:00, bad-time",
        "yesterday, bad-time"
    })
    void anythingElseIsRefused(String text, String rule) {
        Reading reading = new Reading("x.yaml", "");

        assertThat(Types.instant().read(scalar(text), reading)).isNull();
        assertThat(reading.problems()).extracting(problem -> problem.rule()).containsExactly(rule);
    }

    private static YamlScalar scalar(String text) {
        return new YamlScalar(text, false, 1, 1, text.length());
    }
}
