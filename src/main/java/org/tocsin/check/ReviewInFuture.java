package org.tocsin.check;

import org.tocsin.model.internal.Review;
import org.tocsin.problem.Place;
import org.tocsin.record.Recorded;

/** What has not been held has not been reviewed. */
final class ReviewInFuture implements Rule {
    @Override
    public String id() {
        return "review-in-future";
    }

    @Override
    public String meaning() {
        return "No review is on record before it was held.";
    }

    @Override
    public Example example() {
        return Example.moved(
                """
            policies: [money]
            reviewers: [{person: ana, perspective: product}]
            worked: []
            failed: []
            changes: []
            """, "escalation/reviews/2026-10-06-money.yaml", "escalation/reviews/2026-12-06-money.yaml");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<Review> review : evidence.records().escalationFolder().reviews()) {
            if (review.value().held().isAfter(evidence.today())) {
                findings.error(
                        Place.of(review.path()),
                        "this review lies ahead",
                        "a day up to " + evidence.today() + " at the beginning of the file's name",
                        "Correct the day in the file's name, or write the record once the review is held.");
            }
        }
    }
}
