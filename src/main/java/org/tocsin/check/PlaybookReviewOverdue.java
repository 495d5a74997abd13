package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.Limits;
import org.tocsin.model.internal.PlaybookReview;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** A playbook that nobody has read since the last change leads astray. */
final class PlaybookReviewOverdue implements Rule {
    @Override
    public String id() {
        return "playbook-review-overdue";
    }

    @Override
    public String meaning() {
        return "Every playbook is reviewed as often as its header, or else escalation/limits.yaml, says.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(":reviewed: 2026-11-09", "«»:reviewed: «2026-11-09|2026-08-09»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Limits.Reviews limits = evidence.escalation().limits().reviews();
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            PlaybookReview review = ProseKind.PLAYBOOK.has(file.path())
                    ? PlaybookReview.of(file.value(), limits).orElse(null)
                    : null;
            if (review != null && review.due().isBefore(evidence.today())) {
                report(file, review, limits, evidence.today(), findings);
            }
        }
    }

    private static void report(
            Recorded<ProseFile> file,
            PlaybookReview review,
            Limits.Reviews limits,
            LocalDate today,
            Findings findings) {
        String message = "the review of this playbook was due on " + review.due();
        String expected = "a review every " + review.words() + "; the last was on " + review.reviewed();
        String fix =
                "Read it with somebody who would have to follow it, correct it, and write the day in `:reviewed:`.";
        if (limits.overduePlaybookStops()
                && review.due().plusDays(limits.grace().toDays()).isBefore(today)) {
            findings.error(file, ":reviewed:", message, expected, fix);
        } else {
            findings.warning(file, ":reviewed:", message, expected, fix);
        }
    }
}
