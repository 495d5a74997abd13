package org.tocsin.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.model.internal.Review;

class ReviewShapeTest {
    private static final String TEXT = """
            policies: [money]
            reviewers: [{person: ana, perspective: product}]
            worked: []
            failed: [Nobody answered at night.]
            changes: []
            """;

    @Test
    void itWasHeldOnTheDayOfItsName() {
        Review review = Refused.read(Kind.REVIEW, "escalation/reviews/2026-10-06-money.yaml", TEXT);

        assertThat(review.held()).isEqualTo("2026-10-06");
        assertThat(review.failed()).containsExactly("Nobody answered at night.");
    }

    @Test
    void aNameWithoutADayIsRefused() {
        assertThat(Refused.only(Kind.REVIEW, "escalation/reviews/2026-13-06-money.yaml", TEXT))
                .isEqualTo("1:1: the file's name `2026-13-06-money` does not say on which day the review was held"
                        + " [review-file-name] | the day and a few words, such as 2026-10-06-money"
                        + " | Rename the file: year-month-day, then lower-case letters, digits and hyphens.");
    }
}
