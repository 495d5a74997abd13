package org.tocsin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every rule id that a problem can carry, for the reference and for whoever asks what one means. */
public final class RuleCatalogue {
    private RuleCatalogue() {}

    /** First the rules across records, then those over time, then those of reading, each in a fixed order. */
    public static List<RuleEntry> all() {
        List<RuleEntry> entries = new ArrayList<>(acrossRecords());
        entries.addAll(overTime());
        entries.addAll(ReadingRules.ALL);
        return List.copyOf(entries);
    }

    /** What the reference says of an id. */
    public static Optional<RuleEntry> find(String id) {
        return all().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** What {@code tocsin coverage} finds. */
    static List<RuleEntry> overTime() {
        return CoverageProblems.entries();
    }

    static List<RuleEntry> acrossRecords() {
        List<RuleEntry> entries = new ArrayList<>();
        for (Rule rule : Checks.RULES) {
            entries.add(new RuleEntry(rule.id(), rule.meaning(), rule.waivable(), rule.example()));
        }
        entries.add(new RuleEntry(
                Waivers.WITHOUT_PROBLEM,
                "Every entry of site/waivers.yaml sets aside a problem that is there, of a rule that can be set aside.",
                false,
                null));
        entries.add(RationaleMissing.ENTRY);
        entries.addAll(RegulatedCommits.ENTRIES);
        return entries;
    }
}
