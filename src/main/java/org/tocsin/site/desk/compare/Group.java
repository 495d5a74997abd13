package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks on end that are drawn as one thing.
 *
 * @param kind {@code list}, {@code table} or {@code single}, which holds one
 */
public record Group(String kind, List<Compared> blocks) {
    public Group {
        blocks = List.copyOf(blocks);
    }

    static List<Group> of(List<Compared> blocks) {
        List<Group> groups = new ArrayList<>();
        List<Compared> together = new ArrayList<>();
        for (Compared block : blocks) {
            if (!together.isEmpty()
                    && (kind(block).equals("single") || !kind(block).equals(kind(together.get(0))))) {
                groups.add(new Group(kind(together.get(0)), together));
                together.clear();
            }
            together.add(block);
        }
        if (!together.isEmpty()) {
            groups.add(new Group(kind(together.get(0)), together));
        }
        return groups;
    }

    private static String kind(Compared block) {
        return switch (block.shape().kind()) {
            case "li" -> "list";
            case "row", "head" -> "table";
            default -> "single";
        };
    }
}
