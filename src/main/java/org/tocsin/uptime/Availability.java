package org.tocsin.uptime;

import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.model.open.UptimeSettings.UnderMaintenance;

/**
 * How much of a time a component worked.
 *
 * @param times how long it was in each state
 * @param settings how much of the time in each state is lost
 */
public record Availability(Times times, UptimeSettings settings) {
    private static final int MOST_DECIMALS = 4;

    /** The seconds that are measured: all but maintenance, where that is left out. */
    public long measured() {
        return settings.maintenance() == UnderMaintenance.EXCLUDED
                ? times.total() - times.underMaintenance()
                : times.total();
    }

    /** Whether there is anything to say: a component that did not exist yet has no availability. */
    public boolean known() {
        return measured() > 0;
    }

    /** The seconds lost, each state by its weight, rounded up. */
    public long lost() {
        return ceiling(lostMillionths(), 1_000_000);
    }

    /**
     * The percentage of the measured time in which it worked, rounded down, so that it says 100 only where nothing was
     * lost.
     *
     * @param decimals how many, at most four
     * @return in units of the last decimal: 9998 stands for 99.98 with two decimals
     * @throws IllegalStateException where nothing was measured
     */
    public int percentage(int decimals) {
        if (!known()) {
            throw new IllegalStateException("nothing was measured");
        }
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("a percentage has at most four decimals, not " + decimals);
        }
        return (int) (power(2 + decimals) - ceiling(lostMillionths(), measured() * power(MOST_DECIMALS - decimals)));
    }

    /** Millionths of a second lost. */
    long lostMillionths() {
        long lost = 0;
        for (ComponentState state : ComponentState.values()) {
            lost += times.in(state) * settings.lostIn(state).millionths();
        }
        return lost;
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }
}
