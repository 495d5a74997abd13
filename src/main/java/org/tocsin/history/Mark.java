package org.tocsin.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/**
 * A state of the repository that people name once and for all: by a tag, a commit or a day.
 *
 * @param commit the full hash
 * @param at the instant it stands for: when the commit was made; of a day, its last second
 */
public record Mark(String commit, Instant at) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{7,64}");

    /** The day that a name means, such as {@code 2026-10-01}; null where it means none. */
    public static @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(name);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The last second of a day. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }

    /**
     * What a name means.
     *
     * @param folder of the repository, or below it
     * @param end the revision from which a day is looked for, backwards along first parents
     * @param zone in which days begin and end
     * @return empty where there is no such tag, commit or day, or no repository. A branch is none: it moves
     * @throws UncheckedIOException when the repository cannot be read, as does {@link #tagged}
     */
    public static Optional<Mark> find(Path folder, String end, String name, ZoneId zone) {
        try (GitFolder git = GitFolder.open(folder).orElse(null)) {
            if (git == null) {
                return Optional.empty();
            }
            LocalDate day = day(name);
            Instant at = day == null ? null : endOf(day, zone);
            ObjectId found = at == null ? named(git, name) : lastBy(git, end, at);
            return found == null ? Optional.empty() : Optional.of(mark(git.repository(), found, at));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read what " + name + " is: " + e.getMessage(), e);
        }
    }

    /** Whether the repository has any tag at all; many clones are made without. */
    public static boolean tagged(Path folder) {
        try (GitFolder git = GitFolder.open(folder).orElse(null)) {
            return git != null
                    && !git.repository()
                            .getRefDatabase()
                            .getRefsByPrefix(Constants.R_TAGS)
                            .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tags of " + folder + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable ObjectId named(GitFolder git, String name) throws IOException {
        Ref tag = Repository.isValidRefName(Constants.R_TAGS + name)
                ? git.repository().exactRef(Constants.R_TAGS + name)
                : null;
        if (tag != null) {
            return git.commit(tag.getName());
        }
        return HASH.matcher(name).matches() ? git.commit(name) : null;
    }

    private static @Nullable ObjectId lastBy(GitFolder git, String end, Instant at) throws IOException {
        ObjectId head = git.commit(end);
        return head == null ? null : RevisionAt.lastBy(git.repository(), head, at);
    }

    private static Mark mark(Repository repository, ObjectId commit, @Nullable Instant at) throws IOException {
        try (RevWalk commits = new RevWalk(repository)) {
            RevCommit found = commits.parseCommit(commit);
            return new Mark(found.name(), at == null ? Instant.ofEpochSecond(found.getCommitTime()) : at);
        }
    }
}
