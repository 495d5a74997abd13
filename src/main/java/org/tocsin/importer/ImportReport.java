package org.tocsin.importer;

import java.util.Comparator;
import java.util.List;

/**
 * What became of every record of the source: {@code imported} plus the skipped ones are all of them.
 *
 * @param records what they are called there, in the plural
 * @param assumed sorted by file, line and kind
 * @param skipped sorted by file
 */
public record ImportReport(String records, int imported, List<Assumption> assumed, List<Skipped> skipped) {

    public ImportReport {
        assumed = assumed.stream()
                .sorted(Comparator.comparing(Assumption::file)
                        .thenComparing(Assumption::line)
                        .thenComparing(Assumption::about)
                        .thenComparing(Assumption::assumed))
                .toList();
        skipped = skipped.stream()
                .sorted(Comparator.comparing(Skipped::file)
                        .thenComparing(Skipped::line)
                        .thenComparing(Skipped::column))
                .toList();
    }
}
