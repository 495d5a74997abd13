package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Severity;

/**
 * How much it matters to practise a pair, in tenths. Every pair weighs one.
 *
 * <p>A pair that names a process weighs more: by one for a critical process and by half for one of high criticality; by the
 * days since its last drill, one for each 90, at most four, which is also what one never drilled weighs; by one when its
 * policy has changed since; by one when a gap of its drills is open; and by a fifth for each of its responders who never was
 * called, at most one. A pair that names a severity weighs up to two more, the most severe two and the least nothing. Any pair
 * weighs up to two more as incidents of the last two years fit it: two for the one that most
 * fit of those of its dimensions.
 */
final class Weights {
    static final int ONE = 10;
    private static final int DAYS_FOR_ONE = 90;
    private static final int MOST_FOR_DAYS = 4 * ONE;
    private static final int FOR_EACH_NEVER_CALLED = 2;
    private static final int MOST_FOR_INCIDENTS = 2 * ONE;
    private static final int MOST_FOR_SEVERITY = 2 * ONE;
    private static final int YEARS = 2;

    private final Grid grid;
    private final Escalation escalation;
    private final int[][] lived;

    /** @param today the incidents of two years up to this day count */
    Weights(Grid grid, Escalation escalation, List<Lived> incidents, LocalDate today) {
        this.grid = grid;
        this.escalation = escalation;
        this.lived = lived(grid, incidents, today);
    }

    /** What drills have left to do for a process. */
    record Standing(@Nullable LocalDate lastDrill, boolean changed, boolean openGap, int neverCalled) {}

    /** The weight of each pair on a day; values go by their number in the grid. */
    int[][] on(LocalDate day, Map<ProcessId, Standing> standings) {
        int[] more = new int[grid.values().size()];
        for (BusinessProcess process : escalation.processes()) {
            Integer number =
                    grid.number(new Value(Dimension.PROCESS, process.id().value()));
            Standing standing = standings.get(process.id());
            if (number != null && standing != null) {
                more[number] = process(process, standing, day);
            }
        }
        List<Severity> severities = escalation.severities();
        for (int rank = 0; rank < severities.size() - 1; rank++) {
            Integer number = grid.number(
                    new Value(Dimension.SEVERITY, severities.get(rank).id().value()));
            if (number != null) {
                more[number] = MOST_FOR_SEVERITY * (severities.size() - 1 - rank) / (severities.size() - 1);
            }
        }
        int[][] weights = new int[more.length][more.length];
        for (int one = 0; one < more.length; one++) {
            for (int other = 0; other < more.length; other++) {
                weights[one][other] = ONE + more[one] + more[other] + lived[one][other];
            }
        }
        return weights;
    }

    private static int process(BusinessProcess process, Standing standing, LocalDate day) {
        int criticality = switch (process.criticality()) {
            case CRITICAL -> ONE;
            case HIGH -> ONE / 2;
            case NORMAL -> 0;
        };
        LocalDate last = standing.lastDrill();
        int neglect = last == null
                ? MOST_FOR_DAYS
                : (int) Math.min(MOST_FOR_DAYS, ONE * Math.max(0, ChronoUnit.DAYS.between(last, day)) / DAYS_FOR_ONE);
        return criticality
                + neglect
                + (standing.changed() ? ONE : 0)
                + (standing.openGap() ? ONE : 0)
                + Math.min(ONE, FOR_EACH_NEVER_CALLED * standing.neverCalled());
    }

    private static int[][] lived(Grid grid, List<Lived> incidents, LocalDate today) {
        int size = grid.values().size();
        int[][] counts = new int[size][size];
        for (Lived incident : incidents) {
            if (!incident.day().isAfter(today) && incident.day().isAfter(today.minusYears(YEARS))) {
                count(grid, incident, counts);
            }
        }
        Map<Set<Dimension>, Integer> most = new HashMap<>();
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                most.merge(dimensions(grid, one, other), counts[one][other], Math::max);
            }
        }
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                int top = most.getOrDefault(dimensions(grid, one, other), 0);
                counts[one][other] = top == 0 ? 0 : MOST_FOR_INCIDENTS * counts[one][other] / top;
            }
        }
        return counts;
    }

    /** An incident fits a pair when it has each of the two values, or shows nothing of its dimension; but not of both. */
    private static void count(Grid grid, Lived incident, int[][] counts) {
        int size = grid.values().size();
        int[] fits = new int[size];
        for (int number = 0; number < size; number++) {
            Value value = grid.values().get(number);
            boolean shown = incident.values().stream().anyMatch(one -> one.dimension() == value.dimension());
            fits[number] = incident.values().contains(value) ? 2 : shown ? 0 : 1;
        }
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                boolean fit = fits[one] * fits[other] >= 2;
                counts[one][other] += fit && grid.possible(one, other) ? 1 : 0;
            }
        }
    }

    private static Set<Dimension> dimensions(Grid grid, int one, int other) {
        return EnumSet.of(
                grid.values().get(one).dimension(), grid.values().get(other).dimension());
    }
}
