package org.tocsin.drill.plan;

/** How much of a drill is left after some days: half of it after 180. Counted in millionths, so that every machine agrees. */
final class Decay {
    /** What a drill counts for on its day. */
    static final long WHOLE = 1_000_000;

    /** Days after which half is left. A change of the policy costs as much. */
    static final int HALF_LIFE = 180;

    private static final int NOTHING_LEFT_AFTER = 20 * HALF_LIFE;
    private static final long[] LEFT = new long[NOTHING_LEFT_AFTER];

    static {
        for (int days = 0; days < NOTHING_LEFT_AFTER; days++) {
            LEFT[days] = Math.round(WHOLE * StrictMath.pow(0.5, days / (double) HALF_LIFE));
        }
    }

    private Decay() {}

    /** @param days since the drill; nothing is worth more than on its day */
    static long left(long days) {
        return days >= NOTHING_LEFT_AFTER ? 0 : LEFT[(int) Math.max(0, days)];
    }
}
