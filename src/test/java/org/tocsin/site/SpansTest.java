package org.tocsin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpansTest {
    private final Spans spans = new Spans(Messages.english());

    @Test
    void aSpanIsSaidInItsTwoLargestUnits() {
        assertThat(spans.of(Duration.ofMinutes(51))).isEqualTo("51 min");
        assertThat(spans.of(Duration.ofMinutes(134))).isEqualTo("2 h 14 min");
        assertThat(spans.of(Duration.ofHours(76).plusMinutes(30))).isEqualTo("3 d 4 h");
    }

    @Test
    void anEmptySecondUnitIsLeftOut() {
        assertThat(spans.of(Duration.ofHours(2))).isEqualTo("2 h");
        assertThat(spans.of(Duration.ofDays(3).plusMinutes(5))).isEqualTo("3 d");
    }

    @Test
    void whatIsShorterThanAMinuteIsSaidInWords() {
        assertThat(spans.of(Duration.ofSeconds(59))).isEqualTo("less than a minute");
        assertThat(spans.of(Duration.ZERO)).isEqualTo("less than a minute");
    }
}
