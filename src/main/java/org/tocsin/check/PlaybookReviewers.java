package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Nobody sees their own blind spot. */
final class PlaybookReviewers implements Rule {
    @Override
    public String id() {
        return "playbook-reviewers";
    }

    @Override
    public String meaning() {
        return "A playbook is reviewed by somebody other than its owner alone.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(":reviewers: ben", "«»:reviewers: «ben|ana»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            List<String> reviewers = HeaderAttribute.words(file, "reviewers");
            String owner = file.value().attribute("owner").orElse("");
            if (ProseKind.PLAYBOOK.has(file.path())
                    && !reviewers.isEmpty()
                    && reviewers.stream().allMatch(owner::equals)) {
                findings.error(
                        file,
                        ":reviewers:",
                        "only its owner has reviewed this playbook",
                        "somebody other than " + owner,
                        "Ask somebody who would have to follow it, and name them here.");
            }
        }
    }
}
