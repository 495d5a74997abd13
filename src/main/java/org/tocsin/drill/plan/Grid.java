package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Twist;

/** Every pair of values that can come up together, and from which day each counts as practised. Values go by number. */
final class Grid {
    private static final long NEVER = Long.MIN_VALUE;

    private final List<Value> values;
    private final Map<Value, Integer> numbers = new HashMap<>();
    private final List<int[]> cores = new ArrayList<>();
    private final boolean[][] possible;
    private final long[][] countsFrom;
    private final Map<List<Integer>, Practised> latest = new HashMap<>();

    Grid(Possible all) {
        TreeSet<Value> found = new TreeSet<>();
        all.cores().forEach(core -> found.addAll(of(core)));
        for (Possible.Core core : all.cores()) {
            all.bandsOf(core.process()).forEach(band -> found.add(of(band)));
            all.twistsOf(core.process()).forEach(twist -> found.add(of(twist)));
        }
        this.values = List.copyOf(found);
        for (int i = 0; i < values.size(); i++) {
            numbers.put(values.get(i), i);
        }
        this.possible = new boolean[values.size()][values.size()];
        this.countsFrom = new long[values.size()][values.size()];
        for (long[] row : countsFrom) {
            Arrays.fill(row, NEVER);
        }
        all.cores().forEach(core -> {
            mark(core, all);
            cores.add(numbers(of(core)));
        });
    }

    private Grid(Grid other) {
        this.values = other.values;
        this.numbers.putAll(other.numbers);
        this.possible = other.possible;
        this.countsFrom = Arrays.stream(other.countsFrom).map(long[]::clone).toArray(long[][]::new);
        this.latest.putAll(other.latest);
        this.cores.addAll(other.cores);
    }

    /** The same, to be filled with what is only planned. */
    Grid ahead() {
        return new Grid(this);
    }

    static List<Value> of(Possible.Core core) {
        return List.of(
                new Value(Dimension.PROCESS, core.process().value()),
                new Value(Dimension.MODE, core.mode().word()),
                new Value(Dimension.LOSS, core.loss().word()),
                new Value(Dimension.SEVERITY, core.severity().value()));
    }

    static Value of(TimeBand band) {
        return new Value(Dimension.BAND, band.word());
    }

    static Value of(Twist twist) {
        return new Value(Dimension.TWIST, twist.word());
    }

    private void mark(Possible.Core core, Possible all) {
        ProcessId process = core.process();
        int[] cores = numbers(of(core));
        markAll(cores, cores);
        int[] bands = numbers(all.bandsOf(process).stream().map(Grid::of).toList());
        int[] twists = numbers(all.twistsOf(process).stream().map(Grid::of).toList());
        markAll(cores, bands);
        markAll(cores, twists);
        markAll(bands, twists);
    }

    private void markAll(int[] some, int[] others) {
        for (int one : some) {
            for (int other : others) {
                possible[one][other] = one != other;
                possible[other][one] = one != other;
            }
        }
    }

    List<Value> values() {
        return values;
    }

    /** Null for a value that cannot come up. */
    @Nullable
    Integer number(Value value) {
        return numbers.get(value);
    }

    int[] numbers(List<Value> wanted) {
        List<Integer> found = new ArrayList<>();
        for (Value value : wanted) {
            Integer number = numbers.get(value);
            if (number != null) {
                found.add(number);
            }
        }
        return found.stream().mapToInt(number -> number).toArray();
    }

    /** The numbers of the four values of a core, which goes by its place in what is possible. */
    int[] core(int place) {
        return cores.get(place);
    }

    boolean possible(int one, int other) {
        return possible[one][other];
    }

    /** How much of a pair is practised, in millionths. */
    long credit(int one, int other, LocalDate today) {
        return isPractised(one, other) ? Decay.left(today.toEpochDay() - countsFrom[one][other]) : 0;
    }

    /** Whether any drill has practised a pair, however long ago. */
    boolean isPractised(int one, int other) {
        return countsFrom[one][other] != NEVER;
    }

    /** The drill by which a pair counts. */
    @Nullable
    Practised latest(int one, int other) {
        return latest.get(List.of(one, other));
    }

    /** Counts every pair of some values as practised on a day, where no drill counts from a later one. */
    void practise(List<Value> together, LocalDate day, @Nullable Practised by) {
        int[] all = numbers(together);
        for (int one : all) {
            for (int other : all) {
                if (one != other && countsFrom[one][other] < day.toEpochDay()) {
                    countsFrom[one][other] = day.toEpochDay();
                    if (by != null) {
                        latest.put(List.of(one, other), by);
                    }
                }
            }
        }
    }
}
