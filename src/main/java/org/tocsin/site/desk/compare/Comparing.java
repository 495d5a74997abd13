package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares two documents: first blocks, then the words of those that became one another.
 *
 * <p>What was moved counts as deleted at one place and inserted at the other.
 */
public final class Comparing {
    /** Blocks that share less than this of their words, in thousandths, are different ones. */
    private static final int ALIKE = 400;

    /** Where more pairs than these are possible, none is looked for: time and memory must stay bounded. */
    private static final int MOST_PAIRS = 2500;

    private Comparing() {}

    /** Every block of either, in the order in which a reader meets them. */
    public static List<Compared> blocks(List<Block> older, List<Block> newer) {
        List<Compared> all = new ArrayList<>();
        int newAt = 0;
        for (Hunk hunk : Hunk.between(older, newer, Block::sameAs)) {
            newer.subList(newAt, hunk.newFrom()).forEach(block -> all.add(Compared.whole(Mark.SAME, block)));
            replaced(older.subList(hunk.from(), hunk.until()), newer.subList(hunk.newFrom(), hunk.newUntil()), all);
            newAt = hunk.newUntil();
        }
        newer.subList(newAt, newer.size()).forEach(block -> all.add(Compared.whole(Mark.SAME, block)));
        return all;
    }

    /** Pairs those that are most alike, without crossing. */
    private static void replaced(List<Block> older, List<Block> newer, List<Compared> all) {
        if ((long) older.size() * newer.size() > MOST_PAIRS) {
            older.forEach(block -> all.add(Compared.whole(Mark.DELETED, block)));
            newer.forEach(block -> all.add(Compared.whole(Mark.INSERTED, block)));
            return;
        }
        int[][] alike = new int[older.size() + 1][newer.size() + 1];
        int[][] best = new int[older.size() + 1][newer.size() + 1];
        for (int i = older.size() - 1; i >= 0; i--) {
            for (int j = newer.size() - 1; j >= 0; j--) {
                alike[i][j] = alike(older.get(i), newer.get(j));
                int paired = alike[i][j] == 0 ? 0 : best[i + 1][j + 1] + alike[i][j];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < older.size() || j < newer.size()) {
            if (i < older.size()
                    && j < newer.size()
                    && alike[i][j] > 0
                    && best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
                all.add(changed(older.get(i++), newer.get(j++)));
            } else if (i < older.size() && best[i][j] == best[i + 1][j]) {
                all.add(Compared.whole(Mark.DELETED, older.get(i++)));
            } else {
                all.add(Compared.whole(Mark.INSERTED, newer.get(j++)));
            }
        }
    }

    private static int alike(Block older, Block newer) {
        int likeness = older.mayBecome(newer) ? Words.likeness(older, newer) : 0;
        return likeness < ALIKE ? 0 : likeness;
    }

    private static Compared changed(Block older, Block newer) {
        List<List<Piece>> cells = new ArrayList<>();
        for (int i = 0; i < newer.cells().size(); i++) {
            cells.add(Words.between(older.cells().get(i), newer.cells().get(i)));
        }
        return new Compared(Mark.CHANGED, newer, cells);
    }
}
