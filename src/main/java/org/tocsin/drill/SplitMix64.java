package org.tocsin.drill;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Draws that come out the same on every machine: SplitMix64 by Steele, Lea and Flood (OOPSLA 2014), seeded by a text.
 *
 * <p>Each stage of a generator takes a stream of its own, so that one more draw in one stage changes nothing in another.
 */
public final class SplitMix64 {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private SplitMix64(long state) {
        this.state = state;
    }

    static SplitMix64 from(long state) {
        return new SplitMix64(state);
    }

    /** The stream that a text gives. */
    public static SplitMix64 of(String seed) {
        return new SplitMix64(ByteBuffer.wrap(Sha256.of(seed)).getLong());
    }

    /** Any of the 2^64 numbers. */
    public long next() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /**
     * One of the numbers from 0.
     *
     * @param bound how many there are; the first ones are likelier by less than one in 2^32
     */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /**
     * One of several.
     *
     * @param all not empty
     */
    public <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    /** All of them in a drawn order. */
    public <T> List<T> shuffled(List<T> all) {
        List<T> drawn = new ArrayList<>(all);
        for (int last = drawn.size() - 1; last > 0; last--) {
            Collections.swap(drawn, last, below(last + 1));
        }
        return drawn;
    }
}
