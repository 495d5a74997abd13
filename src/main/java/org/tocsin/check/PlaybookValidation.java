package org.tocsin.check;

import java.util.Locale;
import org.tocsin.model.internal.ProseOutline.Section;

/** "It works again" is not a result. */
final class PlaybookValidation implements Rule {
    @Override
    public String id() {
        return "playbook-validation";
    }

    @Override
    public String meaning() {
        return "The playbook of a critical process checks the outcome in a table that gives the expected result and the evidence.";
    }

    @Override
    public Example example() {
        return PlaybookExample.of(
                "== Validate after recovery\n\n|===\n| Check | Expected | Evidence",
                "«»== Validate after recovery\n\n|===\n| Check | Expected | «Evidence|Remarks»");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        CriticalPlaybooks.having(PlaybookSection.VALIDATE, evidence, (file, section) -> {
            if (!has(section, "expected") || !has(section, "evidence")) {
                findings.error(
                        file,
                        CriticalPlaybooks.part(section),
                        "this section has no table of checks with their expected result and evidence",
                        "a table with a column `Expected` and a column `Evidence`",
                        "Begin the table with a line such as `| Check | Expected | Evidence`.");
            }
        });
    }

    private static boolean has(Section section, String column) {
        return section.columns().stream()
                .anyMatch(head -> head.toLowerCase(Locale.ROOT).startsWith(column));
    }
}
