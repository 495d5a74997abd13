package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a document that is shown at once, or one in which nothing changed and that is folded away.
 *
 * @param blocks how many it holds
 */
public record Stretch(boolean folded, int blocks, List<Group> groups) {
    /** So many blocks around a change are shown with it. */
    private static final int AROUND = 2;

    /** Fewer than these are not worth folding. */
    private static final int WORTH_FOLDING = 4;

    public Stretch {
        groups = List.copyOf(groups);
    }

    /** The whole document, with long stretches that are the same folded. */
    public static List<Stretch> of(List<Compared> document) {
        List<Stretch> stretches = new ArrayList<>();
        int shownFrom = 0;
        int at = 0;
        while (at < document.size()) {
            int end = at;
            while (end < document.size() && document.get(end).mark() == Mark.SAME) {
                end++;
            }
            int from = at == 0 ? 0 : at + AROUND;
            int until = end == document.size() ? end : end - AROUND;
            if (until - from >= WORTH_FOLDING) {
                add(false, document.subList(shownFrom, from), stretches);
                add(true, document.subList(from, until), stretches);
                shownFrom = until;
            }
            at = end + 1;
        }
        add(false, document.subList(Math.min(shownFrom, document.size()), document.size()), stretches);
        return stretches;
    }

    private static void add(boolean folded, List<Compared> blocks, List<Stretch> stretches) {
        if (!blocks.isEmpty()) {
            stretches.add(new Stretch(folded, blocks.size(), Group.of(blocks)));
        }
    }
}
