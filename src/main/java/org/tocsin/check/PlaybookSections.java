package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.record.Recorded;

/** What is missing here is missing at night. */
final class PlaybookSections implements Rule {
    @Override
    public String id() {
        return "playbook-sections";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process has all nine sections.";
    }

    @Override
    public Example example() {
        return PlaybookExample.without("== Contain\n\n. Pause \"Payments in\".\n\n");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<ProseFile> file : CriticalPlaybooks.of(evidence)) {
            List<String> missing = MissingSections.of(file.value(), ProseKind.PLAYBOOK);
            if (!missing.isEmpty()) {
                findings.error(
                        file,
                        "title",
                        "this playbook of a critical process lacks " + String.join(", ", missing),
                        "the sections " + String.join(", ", ProseKind.PLAYBOOK.sections()),
                        "Add `== " + missing.get(0) + "`; if nothing is to be done there, say why.");
            }
        }
    }
}
