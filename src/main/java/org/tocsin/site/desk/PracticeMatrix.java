package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each process was practised with.
 *
 * @param caption what stands across
 * @param columns one for each value
 */
public record PracticeMatrix(String id, String caption, List<String> columns, List<Row> rows) {
    public PracticeMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One process, with a cell for each column.
     *
     * @param never the columns it was never practised with, in one line; empty where there is none
     */
    public record Row(Way process, String never, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A process with one value.
     *
     * @param shade how much of it is left: {@code full}, {@code half}, {@code little}, {@code never} or {@code none} where it
     *     cannot come up
     * @param words the same in words
     * @param drill by which it counts, called after its month; null where there was none
     * @param label of the column
     */
    public record Cell(String shade, String words, @Nullable Way drill, String label) {}
}
