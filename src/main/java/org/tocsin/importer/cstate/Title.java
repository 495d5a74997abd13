package org.tocsin.importer.cstate;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Words;
import org.tocsin.importer.markup.MarkupCleaner;

/**
 * An issue's title.
 *
 * @param full as written, on one line
 * @param shown at most 80 characters of it
 */
record Title(String full, String shown) {
    private static final int LONGEST = 80;

    static Title read(FrontMatter matter, ForeignFile file) {
        var written = MarkupCleaner.clean(matter.text("title"), file, matter.line("title"));
        var full = written.strip().replaceAll("\\s+", " ");
        if (full.isEmpty()) {
            full = FolderNames.stem(file.path()).replaceAll("[-_]+", " ").strip();
            file.assume(matter.line("title"), About.TITLE, "“" + full + "”, from the file's name", "it has no title");
        }
        if (full.length() <= LONGEST) {
            return new Title(full, full);
        }
        var shown = Words.shortened(full, LONGEST);
        file.assume(
                matter.line("title"),
                About.TITLE,
                "“" + shown + "”, with the whole title in the first update",
                "the title has " + full.length() + " characters, and ours have at most " + LONGEST);
        return new Title(full, shown);
    }

    /** The updates, the first of which says the title in full where it had to be cut. */
    List<ImportedUpdate> inFullWith(List<ImportedUpdate> updates) {
        var first = updates.get(0);
        if (full.equals(shown) || first.message().equals(full)) {
            return updates;
        }
        var all = new ArrayList<>(updates);
        all.set(0, first.saying(full + "\n\n" + first.message()));
        return all;
    }
}
