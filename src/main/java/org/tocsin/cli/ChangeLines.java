package org.tocsin.cli;

import java.util.List;
import org.tocsin.change.Change;
import org.tocsin.change.Topic;

/** Changes as lines of text, under what they are about. */
final class ChangeLines {
    /** What is said of a commit that changed only the form of files. */
    static final String NONE = "no change in meaning";

    private ChangeLines() {}

    /** Each line begins with the indent, and those below a topic with two more blanks. */
    static String of(List<Change> changes, String indent) {
        if (changes.isEmpty()) {
            return indent + NONE + "\n";
        }
        StringBuilder lines = new StringBuilder();
        Topic last = null;
        for (Change change : changes) {
            if (change.topic() != last) {
                lines.append(indent).append(change.topic().title()).append('\n');
                last = change.topic();
            }
            lines.append(indent).append("  ").append(change.sentence()).append('\n');
        }
        return lines.toString();
    }
}
