package org.tocsin.check;

import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Review;
import org.tocsin.record.Recorded;

/** Two days for one review leave the reader to guess. */
final class ReviewDatesDiffer implements Rule {
    @Override
    public String id() {
        return "review-dates-differ";
    }

    @Override
    public String meaning() {
        return "The day in `reviewed` of a policy is that of its last review on record, where there is one.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: ben
            reviewed: «2026-10-06|2026-09-06»
            review-by: 2027-01-04
            rationale: A payment taken twice costs trust.
            targets: {acknowledge: PT5M, first-update: PT15M, restore: PT4H}
            steps:
              - id: first
                after: PT2M
                notify: [{role: technical-lead}]
              - id: second
                after: PT10M
                notify: [{role: incident-commander}, {person: ben}]
                approval: rollback
            on-exhausted: {repeat: 1, role: incident-commander}
            """).and("escalation/reviews/2026-10-06-money.yaml", """
            policies: [money]
            reviewers: [{person: ana, perspective: product}]
            worked: []
            failed: []
            changes: []
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        LastReviews last = LastReviews.of(evidence);
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            Recorded<Review> review = last.of(policy.value().id());
            if (review != null && !review.value().held().equals(policy.value().reviewed())) {
                findings.warning(
                        policy,
                        "reviewed",
                        "the last review on record was held on another day",
                        review.value().held() + ", as in " + review.path(),
                        "Set `reviewed` to that day, or write down the review that is not on record.");
            }
        }
    }
}
