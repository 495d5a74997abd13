package org.tocsin.importer.statuspage;

import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.VisibleText;
import org.tocsin.importer.markup.LinkMender;
import org.tocsin.importer.markup.MarkupCleaner;

/** What people wrote, as text that our records can hold. */
final class Bodies {
    private static final int LONGEST_QUOTE = 60;

    private Bodies() {}

    /** Markdown without HTML; blank when nothing is left. */
    static String markdown(String body, ForeignFile file, int line) {
        var visible = VisibleText.of(body);
        if (!visible.equals(body)) {
            file.assume(
                    line, About.MARKUP, "the text without them", "it has ends of lines or characters nobody can see");
        }
        return LinkMender.mend(MarkupCleaner.clean(visible, file, line), file, line)
                .strip();
    }

    /** Plain text on one line. */
    static String line(String text) {
        return VisibleText.of(text).strip().replaceAll("\\s+", " ");
    }

    /** The beginning of a text, to be quoted in a message. */
    static String shortened(String text) {
        var line = line(text);
        return line.length() <= LONGEST_QUOTE ? line : VisibleText.of(line.substring(0, LONGEST_QUOTE - 1)) + "…";
    }
}
