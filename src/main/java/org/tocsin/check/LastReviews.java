package org.tocsin.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.Review;
import org.tocsin.record.Recorded;

/** The last review on record of each policy; one that lies ahead is none. */
final class LastReviews {
    private final Map<PolicyId, Recorded<Review>> byPolicy = new HashMap<>();

    private LastReviews() {}

    static LastReviews of(Evidence evidence) {
        LastReviews last = new LastReviews();
        for (Recorded<Review> review : evidence.records().escalationFolder().reviews()) {
            if (review.value().held().isAfter(evidence.today())) {
                continue;
            }
            for (PolicyId policy : review.value().policies()) {
                last.byPolicy.merge(policy, review, LastReviews::later);
            }
        }
        return last;
    }

    private static Recorded<Review> later(Recorded<Review> one, Recorded<Review> other) {
        return other.value().held().isBefore(one.value().held()) ? one : other;
    }

    @Nullable
    Recorded<Review> of(PolicyId policy) {
        return byPolicy.get(policy);
    }

    /** Each that is the last of some policy. */
    Set<Recorded<Review>> reviews() {
        return new LinkedHashSet<>(byPolicy.values());
    }
}
