package org.tocsin.site.desk.compare;

import java.util.List;

/**
 * A piece of a document that holds text and no other blocks.
 *
 * @param kind {@code h2} to {@code h6}, {@code p}, {@code li}, {@code dt}, {@code title}, {@code pre}, {@code row}, {@code head},
 *     {@code hr} or {@code line}
 * @param depth how many lists and quotes it stands in
 * @param marker what stands before an entry of a list; not part of what is compared, since numbers move
 * @param label what kind of notice it is the beginning of, such as {@code Warning}; mostly empty
 * @param cells of a row; one of everything else
 */
public record Block(String kind, int depth, String marker, String label, List<List<Token>> cells) {
    public Block {
        cells = cells.stream().map(List::copyOf).toList();
    }

    static Block of(String kind, List<Token> tokens) {
        return new Block(kind, 0, "", "", List.of(tokens));
    }

    boolean sameAs(Block other) {
        if (!kind.equals(other.kind)
                || depth != other.depth
                || !label.equals(other.label)
                || cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!same(cells.get(i), other.cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(List<Token> one, List<Token> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).sameAs(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words of one may have become those of the other. */
    boolean mayBecome(Block other) {
        return family().equals(other.family()) && cells.size() == other.cells.size();
    }

    private String family() {
        return switch (kind) {
            case "h2", "h3", "h4", "h5", "h6" -> "heading";
            case "p", "li", "dt", "title" -> "text";
            case "row", "head" -> "row";
            default -> kind;
        };
    }

    List<Token> words() {
        return cells.stream().flatMap(List::stream).filter(Tokens::isWord).toList();
    }
}
