package org.tocsin.importer.statuspage;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedUpdate;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.VisibleText;
import org.tocsin.importer.Words;
import org.tocsin.importer.json.JsonObject;

/**
 * The name of an incident.
 *
 * @param full as written, on one line
 * @param shown at most 80 characters of it
 */
record Title(String full, String shown) {
    private static final int LONGEST = 80;

    static Title read(JsonObject event, ForeignFile file) throws Unreadable {
        return of(event.textOf("name"), file, event.line());
    }

    static Title of(String written, ForeignFile file, int line) {
        var full = Bodies.line(written);
        if (full.isEmpty()) {
            file.assume(line, About.TITLE, "“Incident”", "it has no name");
            return new Title("Incident", "Incident");
        }
        if (full.length() <= LONGEST) {
            return new Title(full, full);
        }
        var shown = VisibleText.of(Words.shortened(full, LONGEST));
        file.assume(
                line,
                About.TITLE,
                "“" + shown + "”, with the whole name in the first update",
                "the name has " + full.length() + " characters, and ours have at most " + LONGEST);
        return new Title(full, shown);
    }

    /** The updates, the first of which says the name in full where it had to be cut. */
    List<ImportedUpdate> inFullWith(List<ImportedUpdate> updates) {
        if (full.equals(shown)) {
            return updates;
        }
        var all = new ArrayList<>(updates);
        all.set(0, all.get(0).saying(full + "\n\n" + all.get(0).message()));
        return all;
    }
}
