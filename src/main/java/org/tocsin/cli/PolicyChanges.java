package org.tocsin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.PolicyHash;
import org.tocsin.drill.plan.PolicyChange;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.record.Records;

/**
 * Whether a drill practised a policy that is another by now: by the hash of its pack, and for one without by what the history
 * has in {@code escalation/} when it was held. Where neither tells, it counts as the same.
 */
final class PolicyChanges implements PolicyChange, AutoCloseable {
    private final Records records;
    private final @Nullable EscalationHistory history;
    private final @Nullable States states;
    private final Map<ProcessId, String> now = new TreeMap<>();
    private final Map<String, Boolean> alike = new HashMap<>();

    private PolicyChanges(Records records, @Nullable EscalationHistory history) {
        this.records = records;
        this.history = history;
        this.states = history == null ? null : new States(history);
    }

    /** @param folder of the repository */
    static PolicyChanges against(Records records, Path folder) {
        boolean asksHistory =
                records.drills().stream().anyMatch(drill -> drill.value().pack() == null);
        Optional<EscalationHistory> history = asksHistory ? EscalationHistory.open(folder) : Optional.empty();
        return new PolicyChanges(records, history.orElse(null));
    }

    @Override
    public boolean since(Drill drill) {
        String then = drill.pack() == null
                ? hashAt(drill.began(), drill.process())
                : drill.pack().policy();
        return then != null && !then.equals(now(drill.process()));
    }

    private String now(ProcessId process) {
        return now.computeIfAbsent(process, id -> PolicyHash.of(records.escalation(), id));
    }

    /** Null where nothing tells: no history, or none that old, or records that cannot be read any more. */
    private @Nullable String hashAt(Instant instant, ProcessId process) {
        if (history == null || states == null) {
            return null;
        }
        String commit = history.hash("@" + instant).orElse(null);
        String content = commit == null ? "" : history.folder(commit);
        if (commit == null || content.isEmpty()) {
            return null;
        }
        if (alike.computeIfAbsent(content, absent -> history.holds(commit, records.tree()))) {
            return now(process);
        }
        Escalation then = states.of(commit, content).escalation();
        return then == null ? null : PolicyHash.of(then, process);
    }

    @Override
    public void close() {
        if (history != null) {
            history.close();
        }
    }
}
