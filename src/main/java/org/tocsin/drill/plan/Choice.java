package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Situation;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Twist;

/** The situation whose fifteen pairs weigh most, each by what of it is not practised. */
record Choice(Possible.Core core, TimeBand band, Twist twist) {
    Situation situation() {
        return new Situation(core.process(), core.mode(), core.loss(), core.severity(), band, twist);
    }

    /**
     * Of all situations that are possible; of those that weigh the same, the first by process, failure mode, loss, severity,
     * band and twist.
     *
     * @param only a process to choose from alone; null for all
     * @param weights of pairs, by the numbers of their values in the grid
     */
    static Optional<Choice> heaviest(
            Possible possible, Grid grid, int[][] weights, LocalDate day, @Nullable ProcessId only) {
        long[][] gains = gains(grid, weights, day);
        Map<TimeBand, Integer> bands = numbers(TimeBand.values(), TimeBand.class, Grid::of, grid);
        Map<Twist, Integer> twists = numbers(Twist.values(), Twist.class, Grid::of, grid);
        long most = 0;
        Choice best = null;
        for (int place = 0; place < possible.cores().size(); place++) {
            Possible.Core core = possible.cores().get(place);
            if (only != null && !only.equals(core.process())) {
                continue;
            }
            int[] fixed = grid.core(place);
            long base = among(gains, fixed);
            Set<TimeBand> itsBands = possible.bandsOf(core.process());
            Set<Twist> itsTwists = possible.twistsOf(core.process());
            for (Map.Entry<TimeBand, Integer> band : bands.entrySet()) {
                if (itsBands.contains(band.getKey())) {
                    long byBand = base + with(gains, fixed, band.getValue());
                    for (Map.Entry<Twist, Integer> twist : twists.entrySet()) {
                        long gain = byBand
                                + with(gains, fixed, twist.getValue())
                                + gains[band.getValue()][twist.getValue()];
                        if (gain > most && itsTwists.contains(twist.getKey())) {
                            most = gain;
                            best = new Choice(core, band.getKey(), twist.getKey());
                        }
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long[][] gains(Grid grid, int[][] weights, LocalDate day) {
        long[][] gains = new long[weights.length][weights.length];
        for (int one = 0; one < weights.length; one++) {
            for (int other = 0; other < weights.length; other++) {
                gains[one][other] = weights[one][other] * (Decay.WHOLE - grid.credit(one, other, day));
            }
        }
        return gains;
    }

    private static long among(long[][] gains, int[] numbers) {
        long sum = 0;
        for (int one = 0; one < numbers.length; one++) {
            for (int other = one + 1; other < numbers.length; other++) {
                sum += gains[numbers[one]][numbers[other]];
            }
        }
        return sum;
    }

    private static long with(long[][] gains, int[] numbers, int other) {
        long sum = 0;
        for (int one : numbers) {
            sum += gains[one][other];
        }
        return sum;
    }

    /** Numbers of the values that can come up; making words of them for each situation takes its time. */
    private static <E extends Enum<E>> Map<E, Integer> numbers(
            E[] all, Class<E> type, Function<E, Value> value, Grid grid) {
        Map<E, Integer> numbers = new EnumMap<>(type);
        for (E one : all) {
            Integer number = grid.number(value.apply(one));
            if (number != null) {
                numbers.put(one, number);
            }
        }
        return numbers;
    }
}
