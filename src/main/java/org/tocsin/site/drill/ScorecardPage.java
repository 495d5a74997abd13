package org.tocsin.site.drill;

import java.util.List;

/**
 * What is watched for, in the order of the groups.
 */
public record ScorecardPage(PackFrame frame, String start, List<Section> sections) implements PackFrame.Framed {
    public ScorecardPage {
        sections = List.copyOf(sections);
    }

    @Override
    public PackFile file() {
        return PackFile.SCORECARD;
    }

    @Override
    public String template() {
        return "drills/evaluator-scorecard.ftlh";
    }

    /** The lines of one group. */
    public record Section(String heading, List<Check> checks) {
        public Section {
            checks = List.copyOf(checks);
        }
    }

    /**
     * A line to tick.
     *
     * @param due when it has to have happened; empty where no time is set
     * @param by who can do it; empty where anybody can
     * @param where in the records it is asked for
     */
    public record Check(String words, String due, List<String> by, boolean critical, String says, String where) {
        public Check {
            by = List.copyOf(by);
        }
    }
}
