package org.tocsin.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.BusinessProcess;
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
        return Example.of("content/playbooks/card-flow.adoc", """
            «= Card flow: payments do not arrive»
            :process: card-flow
            :owner: ana
            :reviewers: ben
            :reviewed: 2026-11-09
            :severities: sev1, sev2

            == When to use this

            == Preserve data

            == Contain

            == Recover

            «== Roll back|»

            == Safe sequence

            == Test in staging

            == Validate after recovery

            == Customer safety
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Set<String> critical = new HashSet<>();
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            if (process.value().criticality() == BusinessProcess.Criticality.CRITICAL) {
                critical.addAll(process.value().playbooks());
            }
        }

        for (Recorded<ProseFile> file : evidence.records().prose()) {
            List<String> missing = MissingSections.of(file.value(), ProseKind.PLAYBOOK);
            if (critical.contains(file.path()) && !missing.isEmpty()) {
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
