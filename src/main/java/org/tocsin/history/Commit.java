package org.tocsin.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A commit that touched the folder {@code escalation/}.
 *
 * @param hash in full
 * @param parent the first parent's; null where it has none
 * @param author who wrote it; of a merge, who wrote what it brought
 * @param at when it was committed
 * @param subject the first line of its message
 * @param rationale why, in the writer's words: a {@code Rationale:} trailer, or the message's body without trailers; empty where
 *     none is given
 * @param folder names the content of the folder: the same for the same content, empty where there is no folder
 * @param changed repository paths of the folder's files that it changed, as they are named afterwards (before where they are
 *     gone), sorted
 * @param renamed what a file was named before, by its name afterwards
 */
public record Commit(
        String hash,
        @Nullable String parent,
        String author,
        Instant at,
        String subject,
        String rationale,
        String folder,
        List<String> changed,
        Map<String, String> renamed) {
    private static final int SHORT = 8;

    public Commit {
        changed = List.copyOf(changed);
        renamed = Map.copyOf(renamed);
    }

    /** The hash as people write it. */
    public String brief() {
        return hash.substring(0, SHORT);
    }
}
