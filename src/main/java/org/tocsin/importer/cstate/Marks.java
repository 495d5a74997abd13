package org.tocsin.importer.cstate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The marks in a body.
 *
 * @param byLine each mark by the index of its line
 * @param onlyStructure indexes of lines that say nothing but that a list of updates follows
 */
record Marks(SortedMap<Integer, Marker> byLine, BitSet onlyStructure) {
    private static final Pattern LIST_OF_UPDATES = Pattern.compile("(?i)updates?:\\s*");
    private static final Pattern BULLET_WITH_TIME = Pattern.compile("[-*]\\s+`?("
            + "\\d{4}-\\d{2}-\\d{2}[T ]+\\d{1,2}[:h]\\d{2}(?::\\d{2})?\\s*(?:Z|UTC|[+-]\\d{2}:?\\d{2})?"
            + "|[A-Z][a-z]{2} [A-Z][a-z]{2}\\s+\\d{1,2} \\d{1,2}:\\d{2}(?::\\d{2})? (?:UTC|GMT)"
            + ")`?\\s*(?::|-|–|—)\\s*(.*)");

    static Marks in(List<String> lines) {
        var code = CodeLines.of(String.join("\n", lines));
        var marks = new TreeMap<Integer, Marker>();
        for (var i = 0; i < lines.size(); i++) {
            if (!code.get(i)) {
                var line = i;
                var afterBlank = i == 0 || lines.get(i - 1).isBlank();
                Marker.of(lines.get(i), afterBlank).ifPresent(mark -> marks.put(line, mark));
            }
        }
        markHeadings(lines, code, marks);
        var onlyStructure = new BitSet();
        for (var i = 0; i < lines.size(); i++) {
            if (LIST_OF_UPDATES.matcher(lines.get(i)).matches() && markBullets(lines, i + 1, marks)) {
                marks.remove(i);
                onlyStructure.set(i);
            }
        }
        return new Marks(marks, onlyStructure);
    }

    /** Where one heading begins an update, its fellows of the same levels begin something as well. */
    private static void markHeadings(List<String> lines, BitSet code, SortedMap<Integer, Marker> marks) {
        var headings = new TreeMap<Integer, Marker>();
        var levels = new HashSet<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var heading = code.get(i) ? null : Marker.ofHeading(lines.get(i)).orElse(null);
            if (heading != null) {
                headings.put(i, heading);
                if (heading.kind() != Marker.Kind.UNLABELLED) {
                    levels.add(level(lines.get(i)));
                }
            }
        }
        headings.forEach((line, heading) -> {
            if (levels.contains(level(lines.get(line)))) {
                marks.put(line, heading);
            }
        });
    }

    private static int level(String heading) {
        return heading.strip().replaceFirst("[^#].*", "").length();
    }

    private static boolean markBullets(List<String> lines, int from, SortedMap<Integer, Marker> marks) {
        var any = false;
        for (var i = from; i < lines.size(); i++) {
            var bullet = BULLET_WITH_TIME.matcher(lines.get(i));
            if (bullet.matches()) {
                marks.put(i, new Marker(Marker.Kind.UPDATE, bullet.group(1), bullet.group(2), null, false));
                any = true;
            }
        }
        return any;
    }
}
