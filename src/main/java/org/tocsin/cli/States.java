package org.tocsin.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.Escalation;
import org.tocsin.problem.Problem;
import org.tocsin.record.EscalationRead;
import org.tocsin.record.RecordReader;

/** The escalation as past commits have it. The same content is read once, whichever commit has it. */
final class States {
    private final EscalationHistory history;
    private final Map<String, State> byContent = new HashMap<>();

    States(EscalationHistory history) {
        this.history = history;
    }

    /**
     * What a commit says.
     *
     * @param escalation null where it could not be read
     * @param unread why it could not, in words; else empty
     */
    record State(@Nullable Escalation escalation, String unread) {
        static State of(EscalationRead read) {
            return new State(read.escalation(), read.escalation() == null ? words(read.problems()) : "");
        }

        private static String words(List<Problem> problems) {
            if (problems.isEmpty()) {
                return "";
            }
            Problem first = problems.get(0);
            int more = problems.size() - 1;
            return first.place() + ": " + first.message() + (more == 0 ? "" : ", and " + more + " more");
        }
    }

    /**
     * What a commit says.
     *
     * @param content names what the commit has in the folder, as {@link EscalationHistory#folder} does
     */
    State of(String commit, String content) {
        State known = byContent.get(content);
        if (known == null) {
            known = State.of(RecordReader.escalation(history.tree(commit)));
            byContent.put(content, known);
        }
        return known;
    }
}
