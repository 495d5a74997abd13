package org.tocsin.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.FreshFile;

class RulesReferenceTest {
    @Test
    void theReferenceHasAnEntryForEveryRule() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("// Made from the rules. Refresh: mvn test -Drefresh=true -Dtest=RulesReferenceTest\n");
        page.append("= Rules\n\n");
        page.append(
                "Behind each problem stands the id of its rule in brackets. What keeps readers and the site safe,\n");
        page.append(
                "and what cannot be read, cannot be set aside; everything else can, by name and with a reason, in\n");
        page.append("`site/waivers.yaml`.\n");
        section(page, "Across records", RuleCatalogue.acrossRecords());
        section(page, "Over time, by `tocsin coverage`", RuleCatalogue.overTime());
        section(page, "While reading", ReadingRules.ALL);

        FreshFile.assertFresh(Path.of("src/docs/reference/rules.adoc"), page.toString());
    }

    private static void section(StringBuilder page, String title, List<RuleEntry> entries) {
        page.append("\n== ").append(title).append("\n\n");
        for (RuleEntry entry : entries) {
            page.append("[[").append(entry.id()).append("]]").append(entry.id()).append("::\n");
            page.append(entry.meaning().replaceAll("[`\\[]", "\\\\$0").replace("\\`", "`"));
            boolean expected = title.equals("Across records");
            page.append(expected && !entry.waivable() ? " Cannot be set aside.\n" : "\n");
        }
    }
}
