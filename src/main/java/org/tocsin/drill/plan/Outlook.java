package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.DrillId;

/**
 * What a plan says, in values that can be kept: it is the same all day long.
 *
 * @param all of all pairs
 * @param shares one for each dimension
 * @param cells every process with every failure mode and every time band
 * @param next in order of when they are due
 * @param until the last day planned for
 * @param reached how much of all is covered then, in percent
 */
public record Outlook(
        Coverage.Share all,
        List<Part> shares,
        List<Cell> cells,
        List<PlannedDrill> next,
        LocalDate until,
        int reached) {
    public Outlook {
        shares = List.copyOf(shares);
        cells = List.copyOf(cells);
        next = List.copyOf(next);
    }

    /**
     * How much of the pairs of one dimension is practised.
     *
     * @param never ids of its values that no drill ever had
     */
    public record Part(Dimension dimension, int percent, List<String> never) {
        public Part {
            never = List.copyOf(never);
        }
    }

    /**
     * A process with a value of another dimension.
     *
     * @param possible whether the two can come up together
     * @param percent how much of it is practised
     * @param latest the drill by which it counts; null where there was none
     * @param changed whether the policy has changed since that
     */
    public record Cell(
            Value process,
            Value other,
            boolean possible,
            int percent,
            @Nullable DrillId latest,
            boolean changed) {}

    /** What a plan says. */
    public static Outlook of(DrillPlan plan) {
        Coverage coverage = plan.coverage();
        return new Outlook(
                coverage.share(),
                List.of(Dimension.values()).stream()
                        .map(dimension -> part(coverage, dimension))
                        .toList(),
                coverage.values(Dimension.PROCESS).stream()
                        .flatMap(process -> List.of(Dimension.MODE, Dimension.BAND).stream()
                                .flatMap(dimension -> coverage.values(dimension).stream())
                                .map(other -> cell(coverage.cell(process, other))))
                        .toList(),
                plan.drills(),
                plan.planning().until(),
                plan.reached());
    }

    private static Part part(Coverage coverage, Dimension dimension) {
        return new Part(
                dimension,
                coverage.share(dimension).percent(),
                coverage.values(dimension).stream()
                        .filter(value -> coverage.share(value).practised() == 0)
                        .map(Value::id)
                        .toList());
    }

    private static Cell cell(Coverage.Cell cell) {
        Practised latest = cell.latest();
        return new Cell(
                cell.one(),
                cell.other(),
                cell.possible(),
                cell.percent(),
                latest == null ? null : latest.drill().id(),
                latest != null && latest.changed());
    }
}
