package org.tocsin.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tocsin.change.Version;

/** A difference for people. */
final class DifferenceText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private DifferenceText() {}

    static String of(Difference difference) {
        StringBuilder text = new StringBuilder();
        if (difference.shallow()) {
            text.append("The clone is cut off: earlier commits are not here (git fetch --unshallow).\n\n");
        }
        difference
                .commits()
                .forEach(
                        commit -> text.append(commit(commit, difference.zone())).append('\n'));
        String states = "from " + shown(difference.before(), difference.beforeCommit()) + " to "
                + (difference.after().isEmpty()
                        ? "the files on disk"
                        : shown(difference.after(), difference.afterCommit()));
        text.append("Together, ").append(states).append('\n');
        if (!difference.unread().isEmpty()) {
            return text.append("  cannot be told: ")
                    .append(difference.unread())
                    .append('\n')
                    .toString();
        }
        return text.append(ChangeLines.of(difference.net(), "  "))
                .append("\nShifts are compared from ")
                .append(day(difference.horizon().from(), difference.zone()))
                .append(" to ")
                .append(day(difference.horizon().until(), difference.zone()))
                .append(" for the whole, and for 92 days from each commit.\n")
                .toString();
    }

    private static String commit(Version commit, ZoneId zone) {
        StringBuilder text = new StringBuilder();
        text.append(day(commit.at(), zone))
                .append("  ")
                .append(commit.author())
                .append("  ")
                .append(commit.brief())
                .append('\n');
        text.append("  ").append(commit.subject()).append('\n');
        commit.rationale()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append("  | ").append(line.strip()).append('\n'));
        if (!commit.unread().isEmpty()) {
            return text.append("    cannot be read: ")
                    .append(commit.unread())
                    .append('\n')
                    .toString();
        }
        return text.append(ChangeLines.of(commit.changes(), "    ")).toString();
    }

    private static String shown(String revision, String commit) {
        String brief = commit.substring(0, 8);
        return commit.startsWith(revision) ? brief : revision + " (" + brief + ")";
    }

    private static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }
}
