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
     * @param folder of the repository
     * @param revision from which the records were read; null for the work tree
     * @param cache where builds keep things; null where they keep nothing
     * @param now when the site is built
     */
    static Versions of(Path folder, @Nullable String revision, Records records, @Nullable Path cache, Instant now) {
        try (EscalationHistory history = EscalationHistory.open(folder).orElse(null);
                KeptChanges kept = KeptChanges.in(cache)) {
            String end = revision == null ? "HEAD" : revision;
            if (history == null || history.hash(end).isEmpty()) {
                return Versions.NONE;
            }
            Versions versions =
                    new PastVersions(history, new Past(history, kept, null)).all(end, revision, records, now);
            kept.save();
            return versions;
        }
    }

    private Versions all(String end, @Nullable String revision, Records records, Instant now) {
        EscalationHistory.Line line = history.line(null, end, TOLD);
        List<Version> versions = new ArrayList<>();
        if (revision == null) {
            versions.addAll(notCommitted(line.commits(), records, now));
        }
        line.commits().forEach(commit -> versions.add(past.version(commit)));
        Known known = line.shallow() ? Known.SHALLOW : line.more() ? Known.LATEST : Known.WHOLE;
        return new Versions(versions, comparisons(line.commits()), known);
    }

    private List<Version> notCommitted(List<Commit> commits, Records records, Instant now) {
        String head = history.hash("HEAD").orElseThrow();
        if (history.holds(head, records.tree())) {
            return List.of();
        }
        States.State committed = new States(history).of(head, history.folder(head));
        Escalation before = committed.escalation();
        Escalation after = records.escalation();
        List<Change> changes = before == null || commits.isEmpty()
                ? Changes.beginning(after)
                : Changes.between(before, after, Past.after(now.truncatedTo(ChronoUnit.DAYS)));
        return List.of(new Version("", "", now, "Not committed yet", "", changes, ""));
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
