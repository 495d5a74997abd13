package org.tocsin.drill.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tocsin.drill.SplitMix64;

/**
 * When injects are given: often enough that nobody waits, and seldom enough that people can act.
 *
 * <p>From three quarters of an hour on most gaps are from 5 to 8 minutes long. Where there are too few injects for that, the
 * rest of the time goes into a few longer pauses. Shorter drills are denser, and never below 3 minutes.
 */
final class Spacing {
    static final int USUAL_LENGTH = 45;
    private static final int SHORTEST = 3;
    private static final int LEAST = 5;
    private static final int MOST = 8;

    private Spacing() {}

    /** The last minute at which an inject may be given: three quarters of the length. */
    static int last(int length) {
        return length * 3 / 4;
    }

    /** How many instants there can be at most. */
    static int most(int length) {
        return last(length) / (length < USUAL_LENGTH ? SHORTEST : LEAST) + 1;
    }

    /** How many injects can be given at the same instant as another, to another role, so that the median holds. */
    static int beside(int length, int instants) {
        return length < USUAL_LENGTH ? instants : Math.max(0, instants - 2);
    }

    /**
     * Minutes from the start, the first 0.
     *
     * @param instants no more than {@link #most}
     * @param beside how many injects will share an instant with another
     */
    static List<Integer> of(int length, int instants, int beside, SplitMix64 draw) {
        List<Integer> gaps = draw.shuffled(gaps(last(length), instants - 1, beside));
        List<Integer> minutes = new ArrayList<>(List.of(0));
        gaps.forEach(gap -> minutes.add(minutes.get(minutes.size() - 1) + gap));
        return minutes;
    }

    private static List<Integer> gaps(int last, int gaps, int beside) {
        if (gaps <= 0) {
            return List.of();
        }
        if (gaps * MOST >= last) {
            return even(last, gaps);
        }
        int pauses = Math.max(0, (gaps - beside - 1) / 2);
        List<Integer> all = new ArrayList<>(Collections.nCopies(gaps - pauses, MOST));
        if (pauses > 0) {
            all.addAll(even(last - (gaps - pauses) * MOST, pauses));
        }
        return all;
    }

    private static List<Integer> even(int minutes, int gaps) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < gaps; i++) {
            all.add(minutes * (i + 1) / gaps - minutes * i / gaps);
        }
        return all;
    }
}
