package org.tocsin.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.change.Change;
import org.tocsin.change.Changes;
import org.tocsin.change.Comparison;
import org.tocsin.change.Version;
import org.tocsin.history.Commit;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.Escalation;
import org.tocsin.oncall.Span;

/** Tells commits in meaning. */
final class Past {
    /** For how long shifts are compared. */
    static final Duration HORIZON = Duration.ofDays(92);

    private final EscalationHistory history;
    private final States states;
    private final KeptChanges kept;
    private final @Nullable Span horizon;

    /** @param horizon whose shifts are compared; null for the days after each commit */
    Past(EscalationHistory history, KeptChanges kept, @Nullable Span horizon) {
        this.history = history;
        this.states = new States(history);
        this.kept = kept;
        this.horizon = horizon;
    }

    /** The time after an instant in which shifts are compared. */
    static Span after(Instant instant) {
        return new Span(instant, instant.plus(HORIZON));
    }

    /** A commit, and what it changed against its first parent; where that cannot be read, against the last that can. */
    Version version(Commit commit) {
        String unread = unread(commit.hash(), commit.folder());
        List<Change> changes = unread.isEmpty() ? changes(commit) : List.of();
        return new Version(
                commit.hash(), commit.author(), commit.at(), commit.subject(), commit.rationale(), changes, unread);
    }

    private List<Change> changes(Commit commit) {
        String parent = commit.parent();
        String content = parent == null ? "" : history.folder(parent);
        boolean skipped = false;
        while (parent != null && !content.isEmpty() && !unread(parent, content).isEmpty()) {
            skipped = true;
            Commit broken = last(parent);
            parent = broken == null ? null : broken.parent();
            content = parent == null ? "" : history.folder(parent);
        }
        if (parent == null || content.isEmpty()) {
            return kept.told(
                            "beginning " + commit.folder(),
                            () -> new KeptChanges.Told(
                                    Changes.beginning(escalation(commit.hash(), commit.folder())), ""))
                    .changes();
        }
        Map<String, String> renamed = skipped ? history.renamed(parent, commit.hash()) : commit.renamed();
        return changes(new At(parent, content), new At(commit.hash(), commit.folder()), commit.at(), renamed);
    }

    private @Nullable Commit last(String revision) {
        List<Commit> commits = history.line(null, revision, 1).commits();
        return commits.isEmpty() ? null : commits.get(0);
    }

    /** What changed from one version to another that is later. */
    Comparison comparison(Commit older, Commit newer) {
        List<Change> changes = changes(
                new At(older.hash(), older.folder()),
                new At(newer.hash(), newer.folder()),
                newer.at(),
                history.renamed(older.hash(), newer.hash()));
        return new Comparison(older.hash(), newer.hash(), changes);
    }

    /** A commit, and what it has in the folder. */
    private record At(String commit, String content) {}

    private List<Change> changes(At before, At after, Instant at, Map<String, String> renamed) {
        Span time = horizon == null ? after(at) : horizon;
        String of = "changes " + before.content() + " " + after.content() + " " + time + " " + new TreeMap<>(renamed);
        return kept.told(
                        of,
                        () -> new KeptChanges.Told(
                                Changes.between(
                                        escalation(before.commit(), before.content()),
                                        escalation(after.commit(), after.content()),
                                        time,
                                        renamed),
                                ""))
                .changes();
    }

    /** Why the records of a commit cannot be read; empty where they can. */
    String unread(String commit, String content) {
        return kept.told(
                        "unread " + content,
                        () -> new KeptChanges.Told(
                                List.of(), states.of(commit, content).unread()))
                .words();
    }

    /** What a commit says that can be read. */
    private Escalation escalation(String commit, String content) {
        Escalation escalation = states.of(commit, content).escalation();
        if (escalation == null) {
            throw new IllegalStateException("the records of " + commit + " were told to be readable");
        }
        return escalation;
    }
}
