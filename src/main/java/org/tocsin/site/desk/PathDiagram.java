package org.tocsin.site.desk;

import java.util.List;

/**
 * A path drawn: time runs down, everybody who has a part in it has a lane, and each step marks the lanes it concerns.
 *
 * <p>Lengths are pixels. Says the same as the steps it is drawn from.
 *
 * @param id unique on its page
 * @param label of the whole, for those who do not see it
 * @param wide whether it may be shown smaller where there is little room
 * @param trunk where the line that joins the steps stands, from {@code trunkTop} to {@code trunkBottom}
 */
public record PathDiagram(
        String id,
        String label,
        int width,
        int height,
        boolean wide,
        int trunk,
        int trunkTop,
        int trunkBottom,
        List<Pill> severities,
        List<Lane> lanes,
        List<Row> rows) {
    public PathDiagram {
        severities = List.copyOf(severities);
        lanes = List.copyOf(lanes);
        rows = List.copyOf(rows);
    }

    /** A severity at which the path is taken. */
    public record Pill(Tag severity, int y, int width) {}

    /** Somebody who has a part in it; the line below the heading goes from {@code top} to {@code bottom}. */
    public record Lane(int x, int top, int bottom, List<Line> heading) {
        public Lane {
            heading = List.copyOf(heading);
        }
    }

    /** Words on a base line. */
    public record Line(int y, String text) {}

    /**
     * One step.
     *
     * @param number from 1, as in the list of steps
     * @param reach how far its line goes to the right
     * @param condition empty when it is always taken
     */
    public record Row(int number, int y, String when, String condition, int reach, List<Node> nodes) {
        public Row {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * What somebody has to do with a step.
     *
     * @param who the lane
     * @param kind {@code notify}, {@code act}, {@code approve} or {@code deputy}
     * @param after how long the deputy waits; empty for others
     */
    public record Node(String who, String kind, int x, String after) {}
}
