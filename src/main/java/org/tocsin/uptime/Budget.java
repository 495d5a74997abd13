package org.tocsin.uptime;

import org.tocsin.model.open.Share;

/**
 * How much may be lost in a month if a target is to be met, and how much was.
 *
 * @param target the share of the time in which the component is to work
 * @param allowedMillionths of a second
 * @param lostMillionths of a second
 */
public record Budget(Share target, long allowedMillionths, long lostMillionths) {
    static Budget of(Share target, long seconds, Availability availability) {
        return new Budget(
                target, seconds * (Share.WHOLE.millionths() - target.millionths()), availability.lostMillionths());
    }

    /** Whether no more was lost than is allowed. */
    public boolean kept() {
        return lostMillionths <= allowedMillionths;
    }

    /** The seconds that may still be lost, or by which it is exceeded, rounded down. */
    public long difference() {
        return Math.abs(allowedMillionths - lostMillionths) / 1_000_000;
    }
}
