package org.tocsin.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void theBodyIsTheRationale() {
        assertThat(Message.of("Give nights to Bo\n\nAna asked for it.\n\nTwice.\n"))
                .isEqualTo(new Message("Give nights to Bo", "Ana asked for it.\n\nTwice.", List.of()));
    }

    @Test
    void trailersAreNone() {
        assertThat(Message.of("Give nights to Bo\n\nSigned-off-by: Ana <ana@example.com>\n"))
                .isEqualTo(new Message("Give nights to Bo", "", List.of()));
    }

    @Test
    void aRationaleTrailerStandsAboveTheBody() {
        assertThat(Message.of("Subject\n\nHow it was done.\n\nRationale: Ana asked\n  for it.\nRefs: 12"))
                .isEqualTo(new Message("Subject", "Ana asked for it.", List.of()));
    }

    @Test
    void whoReviewedIsNamedByTrailersEachOnce() {
        assertThat(Message.of("Subject\n\nWhy.\n\nReviewed-by: Bo <bo@example.com>\nAPPROVED-BY: Cy\n  Young\n"
                                + "Reviewed-by: Bo <bo@example.com>\nReviewed-by: \nCo-authored-by: Di")
                        .reviewers())
                .containsExactly("Bo <bo@example.com>", "Cy Young");
    }

    @Test
    void aReviewerInTheMiddleOfTheTextIsNone() {
        assertThat(Message.of("Subject\n\nReviewed-by: Bo, who said:\nlooks good\n\nMore text.")
                        .reviewers())
                .isEmpty();
    }
}
