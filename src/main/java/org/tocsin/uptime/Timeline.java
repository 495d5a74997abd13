package org.tocsin.uptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tocsin.model.open.ComponentState;

/**
 * How one component was: the worst that any event said of it at each second, maintenance being less bad than any trouble.
 *
 * @param since the second from which there is something to measure
 * @param stretches oldest first, apart from one another; operational between them
 */
record Timeline(long since, List<Stretch> stretches) {
    private static final ComponentState[] BY_BADNESS = {
        ComponentState.OPERATIONAL,
        ComponentState.UNDER_MAINTENANCE,
        ComponentState.DEGRADED_PERFORMANCE,
        ComponentState.PARTIAL_OUTAGE,
        ComponentState.MAJOR_OUTAGE
    };

    Timeline {
        stretches = List.copyOf(stretches);
    }

    /** Lays spells over one another. */
    static Timeline of(List<Spell> spells, long since) {
        long[] edges = new long[2 * spells.size()];
        int count = 0;
        for (Spell spell : spells) {
            if (spell.until() > since) {
                edges[count++] = edge(Math.max(spell.from(), since), spell.state(), true);
                edges[count++] = edge(spell.until(), spell.state(), false);
            }
        }
        Arrays.sort(edges, 0, count);
        return new Timeline(since, swept(edges, count));
    }

    /** A time, a state and whether it begins then, in one number that sorts by time. */
    private static long edge(long second, ComponentState state, boolean begins) {
        return second << 4 | (long) badness(state) << 1 | (begins ? 1 : 0);
    }

    private static List<Stretch> swept(long[] edges, int count) {
        List<Stretch> stretches = new ArrayList<>();
        int[] running = new int[BY_BADNESS.length];
        ComponentState state = ComponentState.OPERATIONAL;
        long from = 0;
        for (int i = 0; i < count; i++) {
            running[(int) (edges[i] >> 1 & 7)] += (edges[i] & 1) == 1 ? 1 : -1;
            long second = edges[i] >> 4;
            boolean more = i + 1 < count && edges[i + 1] >> 4 == second;
            ComponentState next = more ? state : worst(running);
            if (next != state) {
                if (state != ComponentState.OPERATIONAL) {
                    stretches.add(new Stretch(state, from, second));
                }
                state = next;
                from = second;
            }
        }
        return stretches;
    }

    private static ComponentState worst(int[] running) {
        for (int badness = running.length - 1; badness > 0; badness--) {
            if (running[badness] > 0) {
                return BY_BADNESS[badness];
            }
        }
        return ComponentState.OPERATIONAL;
    }

    /** The place of a state in {@link #BY_BADNESS}. */
    private static int badness(ComponentState state) {
        return switch (state) {
            case OPERATIONAL -> 0;
            case UNDER_MAINTENANCE -> 1;
            case DEGRADED_PERFORMANCE -> 2;
            case PARTIAL_OUTAGE -> 3;
            case MAJOR_OUTAGE -> 4;
        };
    }

    /** How long it was in each state between two seconds; nothing before there is something to measure. */
    Times between(long from, long until) {
        long begins = Math.max(from, since);
        if (begins >= until) {
            return Times.NONE;
        }
        long[] seconds = new long[BY_BADNESS.length];
        long other = 0;
        for (int i = firstEndingAfter(begins); i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            long length = Math.min(stretch.until(), until) - Math.max(stretch.from(), begins);
            if (length <= 0) {
                break;
            }
            seconds[badness(stretch.state())] += length;
            other += length;
        }
        return new Times(
                until - begins - other,
                seconds[badness(ComponentState.DEGRADED_PERFORMANCE)],
                seconds[badness(ComponentState.PARTIAL_OUTAGE)],
                seconds[badness(ComponentState.MAJOR_OUTAGE)],
                seconds[badness(ComponentState.UNDER_MAINTENANCE)]);
    }

    private int firstEndingAfter(long second) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).until() > second) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
