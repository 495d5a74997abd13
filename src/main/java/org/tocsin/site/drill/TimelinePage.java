package org.tocsin.site.drill;

import java.util.List;

/**
 * What the policy makes happen.
 */
public record TimelinePage(PackFrame frame, String start, List<Row> rows) implements PackFrame.Framed {
    public TimelinePage {
        rows = List.copyOf(rows);
    }

    @Override
    public PackFile file() {
        return PackFile.TIMELINE;
    }

    @Override
    public String template() {
        return "drills/expected-timeline.ftlh";
    }

    /**
     * A row.
     *
     * @param conditional on what it depends; empty where it always happens
     * @param played whether it comes before the hot wash
     */
    public record Row(
            String since,
            String clock,
            String what,
            List<String> who,
            String conditional,
            boolean played,
            String says,
            String where) {
        public Row {
            who = List.copyOf(who);
        }
    }
}
