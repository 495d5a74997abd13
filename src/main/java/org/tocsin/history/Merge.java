package org.tocsin.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** How a merge is told: by the people who wrote what it brought. */
final class Merge {
    private Merge() {}

    /** @param brought newest first; commits that touched the folder */
    static Commit told(Commit merge, List<Commit> brought) {
        if (brought.isEmpty()) {
            return merge;
        }
        String rationale = merge.rationale();
        if (rationale.isEmpty()) {
            rationale = oldestFirst(brought).stream()
                    .map(Commit::rationale)
                    .filter(why -> !why.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n\n"));
        }
        String authors =
                oldestFirst(brought).stream().map(Commit::author).distinct().collect(Collectors.joining(", "));
        String subject = brought.size() == 1 ? brought.get(0).subject() : merge.subject();
        return new Commit(
                merge.hash(),
                merge.parent(),
                authors,
                merge.at(),
                subject,
                rationale,
                merge.folder(),
                merge.changed(),
                merge.renamed());
    }

    private static List<Commit> oldestFirst(List<Commit> commits) {
        List<Commit> turned = new ArrayList<>(commits);
        Collections.reverse(turned);
        return turned;
    }
}
