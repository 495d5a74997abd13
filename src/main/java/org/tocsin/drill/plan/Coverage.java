package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Situation;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.Scenario;

/**
 * What has been practised, and how much of it is left.
 *
 * <p>Every two values of different dimensions that can come up together are a pair. A drill covers the fifteen pairs of its
 * situation whole on its day; half of that is left after 180 days, and half again when the policy of its process has changed
 * since. What several drills practised counts by the one of which most is left. A drill that was broken off covers nothing.
 */
public final class Coverage {
    private final LocalDate today;
    private final Possible possible;
    private final Grid grid;
    private final List<Practised> practised;

    private Coverage(LocalDate today, Possible possible, Grid grid, List<Practised> practised) {
        this.today = today;
        this.possible = possible;
        this.grid = grid;
        this.practised = practised;
    }

    /**
     * As it is on a day.
     *
     * @param today in the desk's zone; drills that begin on a later day do not count
     */
    public static Coverage of(Everything everything, LocalDate today, PolicyChange policy) {
        return of(everything, today, policy, instants(everything, today));
    }

    static PlayedInstants instants(Everything everything, LocalDate today) {
        return new PlayedInstants(everything.escalation(), everything.settings().zone(), today);
    }

    static Coverage of(Everything everything, LocalDate today, PolicyChange policy, PlayedInstants instants) {
        Possible possible = Possible.of(everything.escalation(), everything.scenarios(), instants);
        return of(possible, practised(everything, today, policy, instants), today);
    }

    /** @param practised newest first */
    static Coverage of(Possible possible, List<Practised> practised, LocalDate today) {
        Grid grid = new Grid(possible);
        practised.forEach(one -> grid.practise(Value.of(one.situation()), one.countsFrom(), one));
        return new Coverage(today, possible, grid, List.copyOf(practised));
    }

    private static List<Practised> practised(
            Everything everything, LocalDate today, PolicyChange policy, PlayedInstants instants) {
        ZoneId zone = everything.settings().zone();
        return everything.drills().stream()
                .filter(drill -> drill.aborted() == null
                        && !LocalDate.ofInstant(drill.began(), zone).isAfter(today))
                .sorted(Comparator.comparing(Drill::began)
                        .thenComparing(Drill::id)
                        .reversed())
                .flatMap(drill -> everything.scenarios().stream()
                        .filter(scenario -> scenario.id().equals(drill.scenario()))
                        .map(scenario -> new Practised(
                                drill,
                                situation(drill, scenario, instants),
                                LocalDate.ofInstant(drill.began(), zone),
                                policy.since(drill))))
                .toList();
    }

    private static Situation situation(Drill drill, Scenario scenario, PlayedInstants instants) {
        return new Situation(
                drill.process(),
                scenario.mode(),
                drill.loss(),
                drill.severity(),
                instants.bandsOf(drill.process()).at(drill.asIf()),
                drill.twist());
    }

    /** The day for which it holds. */
    public LocalDate today() {
        return today;
    }

    /** Every drill that counts, newest first. */
    public List<Practised> practised() {
        return practised;
    }

    /** The values of a dimension that can come up, by id. */
    public List<Value> values(Dimension dimension) {
        return grid.values().stream()
                .filter(value -> value.dimension() == dimension)
                .toList();
    }

    /**
     * A pair of values.
     *
     * @param possible whether they can come up together
     * @param percent how much of it is practised, rounded down
     * @param latest the drill by which it counts; null where it never was
     */
    public record Cell(
            Value one,
            Value other,
            boolean possible,
            int percent,
            @Nullable Practised latest) {}

    /** The pair of two values of different dimensions. */
    public Cell cell(Value one, Value other) {
        Integer first = grid.number(one);
        Integer second = grid.number(other);
        if (first == null || second == null || !grid.possible(first, second)) {
            return new Cell(one, other, false, 0, null);
        }
        long credit = grid.credit(first, second, today);
        return new Cell(one, other, true, (int) (credit * 100 / Decay.WHOLE), grid.latest(first, second));
    }

    /**
     * How much of some pairs is practised.
     *
     * @param pairs how many can come up
     * @param practised how many of them any drill has practised, however long ago
     * @param percent how much of all is left, rounded down
     */
    public record Share(int pairs, int practised, int percent) {}

    /** Of all pairs. */
    public Share share() {
        return share(grid, today, (one, other) -> true);
    }

    /** Of the pairs that a value of the dimension is in. */
    public Share share(Dimension dimension) {
        return share(grid, today, (one, other) -> one.dimension() == dimension || other.dimension() == dimension);
    }

    /** Of the pairs that the value is in. */
    public Share share(Value value) {
        return share(grid, today, (one, other) -> one.equals(value) || other.equals(value));
    }

    static Share share(Grid grid, LocalDate day, BiPredicate<Value, Value> wanted) {
        int pairs = 0;
        int practised = 0;
        long left = 0;
        List<Value> values = grid.values();
        for (int one = 0; one < values.size(); one++) {
            for (int other = one + 1; other < values.size(); other++) {
                if (grid.possible(one, other) && wanted.test(values.get(one), values.get(other))) {
                    long credit = grid.credit(one, other, day);
                    pairs++;
                    practised += credit > 0 ? 1 : 0;
                    left += credit;
                }
            }
        }
        return new Share(pairs, practised, pairs == 0 ? 0 : (int) (left * 100 / (pairs * Decay.WHOLE)));
    }

    Possible possible() {
        return possible;
    }

    Grid grid() {
        return grid;
    }
}
