package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void theBodyIsTheRationale() {
        assertThat(Message.of("Give nights to Bo\n\nAna asked for it.\n\nTwice.\n"))
                .isEqualTo(new Message("Give nights to Bo", "Ana asked for it.\n\nTwice."));
    }

    @Test
    void trailersAreNone() {
        assertThat(Message.of("Give nights to Bo\n\nSigned-off-by: Ana <ana@example.com>\n"))
                .isEqualTo(new Message("Give nights to Bo", ""));
    }

    @Test
    void aRationaleTrailerStandsAboveTheBody() {
        assertThat(Message.of("Subject\n\nHow it was done.\n\nRationale: Ana asked\n  for it.\nRefs: 12"))
                .isEqualTo(new Message("Subject", "Ana asked for it."));
    }
}
