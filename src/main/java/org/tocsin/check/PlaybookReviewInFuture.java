package org.tocsin.check;

import java.time.LocalDate;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** What has not been read has not been reviewed. */
final class PlaybookReviewInFuture implements Rule {
    @Override
    public String id() {
        return "playbook-review-in-future";
    }

    @Override
    public String meaning() {
        return "No playbook says that it was reviewed on a day that is still to come.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(":reviewed: 2026-11-09", "«»:reviewed: «2026-11-09|2026-12-09»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            LocalDate reviewed = ProseKind.PLAYBOOK.has(file.path()) ? HeaderAttribute.day(file, "reviewed") : null;
            if (reviewed != null && reviewed.isAfter(evidence.today())) {
                findings.error(
                        file,
                        ":reviewed:",
                        "this day is still to come",
                        "a day up to " + evidence.today(),
                        "Write the day on which it was last reviewed.");
            }
        }
    }
}
