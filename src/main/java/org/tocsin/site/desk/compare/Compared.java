package org.tocsin.site.desk.compare;

import java.util.List;

/**
 * A block that stands in either or both of two states.
 *
 * @param shape the block as the newer state has it; as the older one where it is gone
 * @param cells of a row, each in pieces; one of everything else
 */
public record Compared(Mark mark, Block shape, List<List<Piece>> cells) {
    public Compared {
        cells = cells.stream().map(List::copyOf).toList();
    }

    static Compared whole(Mark mark, Block block) {
        Mark words = mark == Mark.CHANGED ? Mark.SAME : mark;
        return new Compared(
                mark,
                block,
                block.cells().stream()
                        .map(cell -> cell.isEmpty() ? List.<Piece>of() : List.of(Piece.of(words, cell)))
                        .toList());
    }
}
