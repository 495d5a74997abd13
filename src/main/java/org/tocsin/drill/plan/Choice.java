package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
        long most = 0;
        Choice best = null;
        for (Possible.Core core : possible.cores()) {
            if (only != null && !only.equals(core.process())) {
                continue;
            }
            int[] fixed = grid.numbers(Grid.of(core));
            long base = among(gains, fixed);
            Map<Twist, Long> byTwist = new EnumMap<>(Twist.class);
            for (Twist twist : possible.twistsOf(core.process())) {
                byTwist.put(twist, with(gains, fixed, number(grid, Grid.of(twist))));
            }
            for (TimeBand band : possible.bandsOf(core.process())) {
                int bandNumber = number(grid, Grid.of(band));
                long byBand = base + with(gains, fixed, bandNumber);
                for (Map.Entry<Twist, Long> twist : byTwist.entrySet()) {
                    int twistNumber = number(grid, Grid.of(twist.getKey()));
                    long gain = byBand + twist.getValue() + gains[bandNumber][twistNumber];
                    if (gain > most) {
                        most = gain;
                        best = new Choice(core, band, twist.getKey());
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

    private static int number(Grid grid, Value value) {
        Integer number = grid.number(value);
        if (number == null) {
            throw new IllegalStateException(value + " is possible and has no number");
        }
        return number;
    }
}
