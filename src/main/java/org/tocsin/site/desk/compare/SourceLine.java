package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of either of two sources.
 *
 * @param mark {@link Mark#SAME}, {@link Mark#INSERTED} or {@link Mark#DELETED}; a line that changed is both, one after the other
 * @param number in the source that has it, in the newer where both have; from 1
 * @param leftOut how many lines that are the same were left out before it
 */
public record SourceLine(Mark mark, int number, int leftOut, List<Piece> pieces) {
    /** So many lines around a change are shown with it. */
    private static final int AROUND = 3;

    public SourceLine {
        pieces = List.copyOf(pieces);
    }

    /** Every line that changed, and those around. */
    public static List<SourceLine> of(List<Compared> lines) {
        List<SourceLine> shown = new ArrayList<>();
        boolean[] near = near(lines);
        int older = 0;
        int newer = 0;
        int leftOut = 0;
        for (int i = 0; i < lines.size(); i++) {
            Compared line = lines.get(i);
            boolean deleted = line.mark() == Mark.DELETED || line.mark() == Mark.CHANGED;
            boolean inserted = line.mark() == Mark.INSERTED || line.mark() == Mark.CHANGED;
            if (!near[i]) {
                older++;
                newer++;
                leftOut++;
                continue;
            }
            if (deleted) {
                shown.add(new SourceLine(Mark.DELETED, ++older, leftOut, without(Mark.INSERTED, line)));
                leftOut = 0;
            }
            if (inserted) {
                shown.add(new SourceLine(Mark.INSERTED, ++newer, leftOut, without(Mark.DELETED, line)));
                leftOut = 0;
            }
            if (!deleted && !inserted) {
                older++;
                shown.add(
                        new SourceLine(Mark.SAME, ++newer, leftOut, line.cells().get(0)));
                leftOut = 0;
            }
        }
        return shown;
    }

    private static boolean[] near(List<Compared> lines) {
        boolean[] near = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() != Mark.SAME) {
                int end = Math.min(lines.size(), i + AROUND + 1);
                for (int j = Math.max(0, i - AROUND); j < end; j++) {
                    near[j] = true;
                }
            }
        }
        return near;
    }

    private static List<Piece> without(Mark mark, Compared line) {
        return line.cells().get(0).stream()
                .filter(piece -> piece.mark() != mark)
                .toList();
    }
}
