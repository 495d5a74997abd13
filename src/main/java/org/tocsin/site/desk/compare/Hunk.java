package org.tocsin.site.desk.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Where two lists differ: what stands from {@code from} up to {@code until} of the older was replaced.
 *
 * @param newFrom where what replaced it begins in the newer
 * @param newUntil where it ends
 */
record Hunk(int from, int until, int newFrom, int newUntil) {
    /** Where more than this many elements are left to compare, all of them count as replaced: time must stay bounded. */
    static final int MOST = 4000;

    /** Every difference, in order; between them the lists are the same. */
    static <T> List<Hunk> between(List<T> older, List<T> newer, BiPredicate<T, T> same) {
        int start = 0;
        int shorter = Math.min(older.size(), newer.size());
        while (start < shorter && same.test(older.get(start), newer.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && same.test(older.get(older.size() - 1 - end), newer.get(newer.size() - 1 - end))) {
            end++;
        }
        List<T> before = older.subList(start, older.size() - end);
        List<T> after = newer.subList(start, newer.size() - end);
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.isEmpty() || after.isEmpty() || before.size() + after.size() > MOST) {
            return List.of(new Hunk(start, older.size() - end, start, newer.size() - end));
        }
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<T> delta : DiffUtils.diff(before, after, same).getDeltas()) {
            int from = start + delta.getSource().getPosition();
            int newFrom = start + delta.getTarget().getPosition();
            hunks.add(new Hunk(
                    from,
                    from + delta.getSource().size(),
                    newFrom,
                    newFrom + delta.getTarget().size()));
        }
        return hunks;
    }
}
