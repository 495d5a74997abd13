package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Change;
import org.tocsin.change.Changes;
import org.tocsin.change.Comparison;
import org.tocsin.change.Version;
import org.tocsin.change.Versions;
import org.tocsin.change.Versions.Known;
import org.tocsin.history.Commit;
import org.tocsin.history.EscalationHistory;
import org.tocsin.history.Head;
import org.tocsin.model.internal.Escalation;
import org.tocsin.record.Records;

/** The versions of the escalation that the desk shows. */
final class PastVersions {
    /** How many versions are told; each of them against the one before. */
    static final int TOLD = 200;
    /** How many of the latest are each compared with the latest of all. */
    static final int AGAINST_LATEST = 50;
    /** How many of the latest are compared, any with any other. */
    static final int ANY_TWO = 12;

    private final EscalationHistory history;
    private final Past past;

    private PastVersions(EscalationHistory history, Past past) {
        this.history = history;
        this.past = past;
    }

    /**
     * The past of the records of a build.
     *
     * <p>While {@code HEAD} stays where an earlier build found it, no commit is read and no repository opened, unless files were
     * changed since.
     *
     * @param folder of the repository
     * @param revision from which the records were read; null for the work tree
     * @param cache where builds keep things; null where they keep nothing
     * @param now when the site is built
     */
    static Versions of(Path folder, @Nullable String revision, Records records, @Nullable Path cache, Instant now) {
        String past = cache == null || revision != null ? null : Head.past(folder);
        if (past == null) {
            Versions committed = committed(folder, revision == null ? "HEAD" : revision, cache);
            return revision != null || isCommitted(folder, records)
                    ? committed
                    : withFilesOnDisk(committed, folder, records, now);
        }
        try (KeptAnswers answers = KeptAnswers.in(cache, "past")) {
            Versions committed = answers.to(past, Versions.class, () -> committed(folder, "HEAD", cache));
            Standing standing = answers.to(
                    past + '\n' + EscalationFiles.written(records.tree()),
                    Standing.class,
                    () -> new Standing(isCommitted(folder, records)));
            answers.save();
            return standing.committed() ? committed : withFilesOnDisk(committed, folder, records, now);
        }
    }

    /**
     * The past of a commit, told without comparing its versions with each other.
     *
     * @param cache where builds keep things; null where they keep nothing
     */
    static Versions told(Path folder, String commit, @Nullable Path cache) {
        return committed(folder, commit, cache, false);
    }

    /** Whether the files on disk are those of {@code HEAD}. */
    private record Standing(boolean committed) {}

    private static Versions committed(Path folder, String end, @Nullable Path cache) {
        return committed(folder, end, cache, true);
    }

    private static Versions committed(Path folder, String end, @Nullable Path cache, boolean compared) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null);
                KeptChanges kept = KeptChanges.in(cache)) {
            if (history == null || history.hash(end).isEmpty()) {
                return Versions.NONE;
            }
            Versions versions = new PastVersions(history, new Past(history, kept, null)).all(end, compared);
            kept.save();
            return versions;
        }
    }

    private Versions all(String end, boolean compared) {
        EscalationHistory.Line line = history.line(null, end, TOLD);
        List<Version> versions = line.commits().stream().map(past::version).toList();
        Known known = line.shallow() ? Known.SHALLOW : line.more() ? Known.LATEST : Known.WHOLE;
        return new Versions(versions, compared ? comparisons(line.commits()) : List.of(), known);
    }

    /** Where nothing was committed yet, there is nothing that files on disk could differ from. */
    private static boolean isCommitted(Path folder, Records records) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null)) {
            String head = history == null ? null : history.hash("HEAD").orElse(null);
            return history == null || head == null || history.holds(head, records.tree());
        }
    }

    private static Versions withFilesOnDisk(Versions committed, Path folder, Records records, Instant now) {
        List<Version> all = new ArrayList<>();
        try (EscalationHistory history = EscalationHistory.open(folder).orElseThrow()) {
            all.add(notCommitted(history, committed.all().isEmpty(), records, now));
        }
        all.addAll(committed.all());
        return new Versions(all, committed.comparisons(), committed.known());
    }

    private static Version notCommitted(EscalationHistory history, boolean first, Records records, Instant now) {
        String head = history.hash("HEAD").orElseThrow();
        States.State committed = new States(history).of(head, history.folder(head));
        Escalation before = committed.escalation();
        Escalation after = records.escalation();
        List<Change> changes = before == null || first
                ? Changes.beginning(after)
                : Changes.between(before, after, Past.after(now.truncatedTo(ChronoUnit.DAYS)));
        return new Version("", "", now, "Not committed yet", "", changes, "");
    }

    private List<Comparison> comparisons(List<Commit> newestFirst) {
        List<Commit> readable = newestFirst.stream()
                .limit(AGAINST_LATEST)
                .filter(commit -> past.unread(commit.hash(), commit.folder()).isEmpty())
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (int newer = 0; newer < readable.size(); newer++) {
            for (int older = newer + 1; older < readable.size(); older++) {
                if (newer == 0 || older < ANY_TWO) {
                    comparisons.add(past.comparison(readable.get(older), readable.get(newer)));
                }
            }
        }
        return comparisons;
    }
}
