package org.tocsin.history;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How often each file of the folder {@code escalation/} was changed. */
public final class Editions {
    private Editions() {}

    /**
     * How often a file was changed, and when last.
     *
     * @param changes how many commits on the line of first parents changed it, the one that wrote it first among them
     * @param last when the last of them was committed
     */
    public record Edition(int changes, Instant last) {}

    /** The editions of the files as {@code HEAD} has them. */
    public static Map<String, Edition> of(Path folder) {
        return of(folder, "HEAD");
    }

    /**
     * The editions of the files as a revision has them; what a file was called before counts with it.
     *
     * @return by repository path, such as {@code escalation/schedules/automation.yaml}; empty without a repository
     */
    public static Map<String, Edition> of(Path folder, String revision) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null)) {
            return history == null
                    ? Map.of()
                    : counted(history.line(null, revision, Integer.MAX_VALUE).commits());
        }
    }

    /** @param commits newest first */
    static Map<String, Edition> counted(Iterable<Commit> commits) {
        Map<String, String> today = new HashMap<>();
        Map<String, Edition> editions = new HashMap<>();
        for (Commit commit : commits) {
            Map<String, String> earlier = new HashMap<>();
            for (String path : commit.changed()) {
                String name = today.getOrDefault(path, path);
                Edition known = editions.get(name);
                editions.put(
                        name,
                        known == null ? new Edition(1, commit.at()) : new Edition(known.changes() + 1, known.last()));
                String before = commit.renamed().get(path);
                if (before != null) {
                    earlier.put(before, name);
                }
            }
            commit.renamed().keySet().forEach(today::remove);
            today.putAll(earlier);
        }
        return Map.copyOf(editions);
    }
}
