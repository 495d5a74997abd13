package org.tocsin.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.tocsin.change.Change;
import org.tocsin.change.Changes;
import org.tocsin.history.EscalationHistory;
import org.tocsin.model.internal.Escalation;
import org.tocsin.problem.GithubPrinter;

/**
 * What a change asks to be merged would move: shifts, steps, targets and authority.
 *
 * @param base how the revision was asked for
 * @param unread why its records cannot be read; empty where they can
 * @param moves the most important first
 */
record Against(String base, String unread, List<Change> moves) {
    Against {
        moves = List.copyOf(moves);
    }

    /**
     * Holds records against those of a revision.
     *
     * @param base its full hash
     * @param tip the full hash of the commit that the records are of, or whose work tree they are in
     */
    static Against of(EscalationHistory history, String asked, String base, String tip, Escalation after, Instant now) {
        States.State before = new States(history).of(base, history.folder(base));
        if (before.escalation() == null) {
            return new Against(asked, before.unread(), List.of());
        }
        Map<String, String> renamed = history.renamed(base, tip);
        List<Change> moves =
                Changes.between(before.escalation(), after, Past.after(now.truncatedTo(ChronoUnit.DAYS)), renamed)
                        .stream()
                        .filter(change -> change.topic().isUrgent())
                        .toList();
        return new Against(asked, "", moves);
    }

    /** For people, with an empty line before. */
    String text() {
        return "\n" + headline() + "\n" + (moves.isEmpty() ? "" : ChangeLines.of(moves, "  "));
    }

    /** One annotation on a pull request. */
    String github() {
        String lines = moves.isEmpty() ? "" : "\n" + ChangeLines.of(moves, "").stripTrailing();
        return GithubPrinter.notice("Shifts, steps and authority", headline() + lines);
    }

    private String headline() {
        if (!unread.isEmpty()) {
            return "What moves against " + base + " cannot be told, for its records cannot be read: " + unread;
        }
        return moves.isEmpty()
                ? "No shift, step, target or authority moves against " + base + "."
                : "Against " + base + " this moves:";
    }
}
