package org.tocsin.change;

import java.time.Instant;
import java.util.List;

/**
 * One state of the escalation, and what it changed against the one before.
 *
 * @param commit the full hash; empty for what is not committed yet
 * @param author who wrote it
 * @param at when it was committed; of what is not committed, when the site is built
 * @param rationale why, in the writer's words; empty where they gave none
 * @param changes none where only the form of files changed
 * @param unread why its records could not be read, in words; empty where they could
 */
public record Version(
        String commit,
        String author,
        Instant at,
        String subject,
        String rationale,
        List<Change> changes,
        String unread) {
    private static final int SHORT = 8;

    public Version {
        changes = List.copyOf(changes);
    }

    /** The hash as people write it. */
    public String brief() {
        return commit.isEmpty() ? "now" : commit.substring(0, SHORT);
    }
}
