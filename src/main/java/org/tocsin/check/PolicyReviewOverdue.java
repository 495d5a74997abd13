package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.Review;
import org.tocsin.record.Recorded;

/** People move on; a matrix that nobody reads goes stale. */
final class PolicyReviewOverdue implements Rule {
    private static final String FIX =
            "Review the policy with its owner, write down the review in escalation/reviews/, then set `reviewed` and `review-by`.";

    @Override
    public String id() {
        return "policy-review-overdue";
    }

    @Override
    public String meaning() {
        return "Every policy is reviewed by the day it names, and as often as escalation/limits.yaml says.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/policies/money.yaml", """
            title: Money
            processes: [card-flow]
            severities: [sev1, sev2]
            owner: ana
            approver: ben
            reviewed: «2026-10-06|2026-08-06»
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
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        LastReviews reviews = LastReviews.of(evidence);
        for (Recorded<EscalationPolicy> policy :
                evidence.records().escalationFolder().policies()) {
            Recorded<Review> review = reviews.of(policy.value().id());
            LocalDate last = policy.value().reviewed();
            if (review != null && review.value().held().isAfter(last)) {
                last = review.value().held();
            }
            check(policy, last, evidence, findings);
        }
    }

    private static void check(Recorded<EscalationPolicy> policy, LocalDate last, Evidence evidence, Findings findings) {
        Limits.Reviews limits = evidence.escalation().limits().reviews();
        LocalDate today = evidence.today();
        LocalDate due = last.plusDays(limits.every().toDays());
        LocalDate failing = due.plusDays(limits.grace().toDays());
        LocalDate named = policy.value().reviewBy();
        if (failing.isBefore(today)) {
            findings.error(
                    policy,
                    "reviewed",
                    "the review of this policy is overdue by more than " + Phrases.span(limits.grace()),
                    "a review since " + today.minusDays(limits.every().toDays()) + "; the last was on " + last,
                    FIX);
        } else if (due.isBefore(today)) {
            findings.warning(
                    policy,
                    "reviewed",
                    "the review of this policy is overdue; from " + failing.plusDays(1) + " on that is an error",
                    "a review every " + Phrases.span(limits.every()) + "; the last was on " + last,
                    FIX);
        } else if (named.isBefore(today) && named.isAfter(last)) {
            findings.warning(
                    policy, "review-by", "the review of this policy is overdue", "a day that is still to come", FIX);
        }
    }
}
