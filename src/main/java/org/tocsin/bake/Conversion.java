package org.tocsin.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.Diagram;
import org.tocsin.source.SourceTree;

/** One AsciiDoc file while it is being converted: the texts that go into it and what is wrong with them. */
final class Conversion {
    private final SourceTree tree;
    private final String path;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> dependsOn = new TreeMap<>();
    private final TreeSet<Problem> problems = new TreeSet<>();
    private final Set<Diagram> diagrams = new LinkedHashSet<>();
    private int includes;

    Conversion(ProseSource source) {
        this.tree = source.tree();
        this.path = source.path();
        texts.put(path, source.text().text());
    }

    /** Where includes and references are looked up. */
    SourceTree tree() {
        return tree;
    }

    String path() {
        return path;
    }

    /** What nobody can write into the document, for it is the hash of all of it. */
    String seal() {
        return ContentHash.of(Objects.requireNonNull(texts.get(path))) + " ";
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    void show(Diagram diagram) {
        diagrams.add(diagram);
    }

    List<Diagram> diagrams() {
        return List.copyOf(diagrams);
    }

    void dependOn(String file, String hash) {
        dependsOn.put(file, hash);
    }

    Map<String, String> dependsOn() {
        return dependsOn;
    }

    /** How many includes there were so far, this one counted. */
    int include(String file, String text) {
        texts.put(file, text);
        return ++includes;
    }

    /** Where a piece of text stands first, letter case apart; the whole document where it stands nowhere. */
    Place find(String piece) {
        String wanted = piece.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> file : texts.entrySet()) {
            int at = file.getValue().toLowerCase(Locale.ROOT).indexOf(wanted);
            if (at >= 0) {
                return place(file.getKey(), file.getValue(), at, piece.length());
            }
        }
        return Place.of(path);
    }

    static Place place(String file, String text, int at, int length) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Place(file, line, at - text.lastIndexOf('\n', at - 1), length);
    }
}
