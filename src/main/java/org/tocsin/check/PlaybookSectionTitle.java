package org.tocsin.check;

import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** Whoever looks for a section at night looks for its usual name. */
final class PlaybookSectionTitle implements Rule {
    @Override
    public String id() {
        return "playbook-section-title";
    }

    @Override
    public String meaning() {
        return "The sections of a playbook have the titles that all playbooks share.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of("== Roll back", "«»== «Roll back|Rollback»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : evidence.records().prose()) {
            if (ProseKind.PLAYBOOK.has(file.path())) {
                for (String title : file.value().sections()) {
                    PlaybookSection.meant(title)
                            .filter(section -> !section.isNamed(title))
                            .ifPresent(section -> findings.warning(
                                    file,
                                    "== " + title,
                                    "other playbooks call this section \"" + section.title() + "\"",
                                    "`== " + section.title() + "`",
                                    "Give it that title, so that everybody finds it."));
                }
            }
        }
    }
}
