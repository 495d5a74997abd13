package org.tocsin.site.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.desk.PathDiagram.Lane;
import org.tocsin.site.desk.PathDiagram.Line;
import org.tocsin.site.desk.PathDiagram.Node;
import org.tocsin.site.desk.PathDiagram.Pill;
import org.tocsin.site.desk.PathDiagram.Row;

/** Draws the steps of a path. */
final class PathDrawing {
    private static final int TRUNK = 11;
    private static final int WORDS = 30;
    private static final int LINE = 15;
    private static final int PILL = 24;
    private static final int GAP = 8;
    private static final int WIDE = 860;
    private static final int LEAST_LANE = 62;
    private static final int ROW = 34;
    private static final int ROW_WITH_CONDITION = 44;

    private final List<PathStep> steps;
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private int right;

    private PathDrawing(List<PathStep> steps) {
        this.steps = steps;
    }

    /**
     * The same steps give the same drawing, on every machine: words are measured by a table that is wider than any font.
     *
     * @return null where there are no steps
     */
    static @Nullable PathDiagram of(String id, List<Tag> severities, List<PathStep> steps) {
        return steps.isEmpty() ? null : new PathDrawing(steps).drawn(id, severities);
    }

    private PathDiagram drawn(String id, List<Tag> severities) {
        right = WORDS + timeWidth() + GAP;
        steps.forEach(step -> parts(step).keySet().forEach(this::giveLane));
        int lines = lanes.keySet().stream()
                .mapToInt(who -> heading(who).size())
                .max()
                .orElse(0);
        int top = Math.max(lines * LINE + GAP, severities.size() * PILL + GAP);
        List<Row> rows = new ArrayList<>();
        int y = top;
        for (PathStep step : steps) {
            int height = step.condition().isEmpty() ? ROW : ROW_WITH_CONDITION;
            rows.add(row(rows.size() + 1, step, y + height / 2));
            y += height;
        }
        int bottom = y;
        List<Pill> pills = new ArrayList<>();
        for (Tag severity : severities) {
            pills.add(new Pill(severity, pills.size() * PILL, TextSize.of(severity.word()) + 20));
        }
        List<Lane> drawn = new ArrayList<>();
        lanes.forEach((who, x) -> drawn.add(new Lane(x, top - GAP / 2, bottom, lines(who, top - GAP))));
        return new PathDiagram(
                id,
                "The path at "
                        + String.join(", ", severities.stream().map(Tag::word).toList())
                        + " as a drawing; the list says the same",
                right,
                bottom,
                right > WIDE,
                TRUNK,
                severities.size() * PILL,
                rows.get(rows.size() - 1).y(),
                pills,
                drawn,
                rows);
    }

    private int timeWidth() {
        return steps.stream()
                .mapToInt(step -> Math.max(TextSize.of(step.when()), TextSize.of(step.condition())))
                .max()
                .orElse(0);
    }

    private void giveLane(String who) {
        if (!lanes.containsKey(who)) {
            int widest = heading(who).stream().mapToInt(TextSize::of).max().orElse(0);
            int width = Math.max(LEAST_LANE, widest + GAP);
            lanes.put(who, right + width / 2);
            right += width;
        }
    }

    private Row row(int number, PathStep step, int y) {
        List<Node> nodes = new ArrayList<>();
        parts(step)
                .forEach((who, kind) -> nodes.add(new Node(
                        who,
                        kind,
                        lanes.getOrDefault(who, 0),
                        kind.equals("deputy") && step.approval() != null
                                ? step.approval().within()
                                : "")));
        int reach = nodes.stream().mapToInt(Node::x).max().orElse(TRUNK);
        return new Row(number, y, step.when(), step.condition(), reach, nodes);
    }

    /** What each has to do with a step; who approves is not told besides. */
    private static Map<String, String> parts(PathStep step) {
        Map<String, String> parts = new LinkedHashMap<>();
        String told = step.shape().equals("approve") ? "notify" : step.shape();
        step.tell().forEach(way -> parts.put(way.label(), told));
        Approval approval = step.approval();
        if (approval != null && approval.approver() != null) {
            parts.put(approval.approver().label(), "approve");
        }
        if (approval != null && approval.deputy() != null) {
            parts.putIfAbsent(approval.deputy().label(), "deputy");
        }
        return parts;
    }

    /** The words of a name, as many to a line as fit the least lane. */
    private static List<String> heading(String who) {
        List<String> lines = new ArrayList<>();
        for (String word : who.split(" ", -1)) {
            String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (!before.isEmpty() && TextSize.of(before + " " + word) <= LEAST_LANE - GAP) {
                lines.set(lines.size() - 1, before + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static List<Line> lines(String who, int bottom) {
        List<String> words = heading(who);
        List<Line> lines = new ArrayList<>();
        for (String line : words) {
            lines.add(new Line(bottom - (words.size() - 1 - lines.size()) * LINE, line));
        }
        return lines;
    }
}
