package org.tocsin.revision;

import java.time.Instant;
import java.util.List;

/**
 * A commit, as people need to know it.
 *
 * @param commit the full hash
 * @param author name of who wrote it
 * @param email of who wrote it, as git has it
 * @param at when it was committed
 * @param subject the first paragraph of its message, in one line
 * @param rationale why, in the writer's words: a {@code Rationale:} trailer, or the message's body without trailers; empty where
 *     none is given
 * @param reviewers who is named by {@code Reviewed-by:} and {@code Approved-by:} trailers, as they stand there, each once
 */
public record Revision(
        String commit,
        String author,
        String email,
        Instant at,
        String subject,
        String rationale,
        List<String> reviewers,
        Signature signature) {
    private static final int SHORT = 8;

    public Revision {
        reviewers = List.copyOf(reviewers);
    }

    /** The hash as people write it. */
    public String brief() {
        return commit.substring(0, SHORT);
    }
}
