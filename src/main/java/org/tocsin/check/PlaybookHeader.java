package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Readers must know whose it is, and how old. */
final class PlaybookHeader implements Rule {
    @Override
    public String id() {
        return "playbook-header";
    }

    @Override
    public String meaning() {
        return "A playbook says which process it is for, who owns and reviewed it, when, and at which severities.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(":reviewed: 2026-11-09", "«»:reviewed: «2026-11-09|last autumn»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (ProseKind.PLAYBOOK.has(file.path())) {
                for (String name : List.of("process", "owner", "reviewers", "severities")) {
                    HeaderAttribute.refuseMissing(file, name, findings);
                }
                HeaderAttribute.refuseNoDate(file, "reviewed", findings);
                HeaderAttribute.refuseNoPeriod(file, "review-every", findings);
            }
        }
    }
}
