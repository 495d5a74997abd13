package org.tocsin.history;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * A revision by time, such as {@code @2026-10-01} or {@code @2026-10-01T08:12Z}: what was in force then.
 *
 * <p>It is the newest commit on the line of first parents from {@code HEAD} that was committed no later. A day alone means its
 * end in UTC.
 */
final class RevisionAt {
    private static final Pattern FORM = Pattern.compile("@\\d{4}-\\d\\d-\\d\\d(T.+)?");

    private RevisionAt() {}

    static boolean isOne(String revision) {
        return FORM.matcher(revision).matches();
    }

    /** The commit; null where there was none yet, or the time is none. */
    static @Nullable ObjectId find(Repository repository, String revision) throws IOException {
        Instant at = instant(revision.substring(1));
        ObjectId head = repository.resolve(Constants.HEAD);
        return at == null || head == null ? null : lastBy(repository, head, at);
    }

    /** The newest commit on the line of first parents that was committed no later; null where there was none yet. */
    static @Nullable ObjectId lastBy(Repository repository, ObjectId head, Instant at) throws IOException {
        try (RevWalk commits = new RevWalk(repository)) {
            commits.setRetainBody(false);
            RevCommit commit = commits.parseCommit(head);
            while (commit != null
                    && Instant.ofEpochSecond(commit.getCommitTime()).isAfter(at)) {
                commit = commit.getParentCount() == 0 ? null : commits.parseCommit(commit.getParent(0));
            }
            return commit;
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.contains("T")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusSeconds(1);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
