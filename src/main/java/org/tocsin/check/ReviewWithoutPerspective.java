package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.Review;
import org.tocsin.record.Recorded;

/** A review by one kind of eyes sees one kind of fault. */
final class ReviewWithoutPerspective implements Rule {
    @Override
    public String id() {
        return "review-without-perspective";
    }

    @Override
    public String meaning() {
        return "The last review of each policy had every perspective that escalation/limits.yaml asks for.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/reviews/2026-10-06-money.yaml", """
            policies: [money]
            reviewers: «»[{person: ana, perspective: product}«, {person: ben, perspective: security}|»]
            worked: []
            failed: []
            changes: []
            """).and("escalation/limits.yaml", """
            reviews: {perspectives: [product, security]}
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        List<String> wanted = evidence.escalation().limits().reviews().perspectives();
        LastReviews last = LastReviews.of(evidence);
        for (Recorded<Review> review : last.reviews()) {
            List<String> missing = wanted.stream()
                    .filter(perspective -> review.value().reviewers().stream()
                            .noneMatch(reviewer -> reviewer.perspective().equals(perspective)))
                    .toList();
            if (!missing.isEmpty()) {
                findings.warning(
                        review,
                        "reviewers",
                        "nobody brought "
                                + String.join(
                                        " or ",
                                        missing.stream()
                                                .map(word -> "`" + word + "`")
                                                .toList()) + " to this review",
                        "a reviewer for each of " + String.join(", ", wanted),
                        "Hold the review again with somebody who brings it, and write that one down.");
            }
        }
    }
}
