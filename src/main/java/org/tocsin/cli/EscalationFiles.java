package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import org.tocsin.source.SourceTree;

/** The files of the folder {@code escalation/}. */
final class EscalationFiles {
    private static final String FOLDER = "escalation/";

    private EscalationFiles() {}

    /** All of them in one text: each with its name and length, so that no two states are the same text. */
    static String written(SourceTree tree) {
        StringBuilder all = new StringBuilder();
        for (String path : tree.paths()) {
            if (path.startsWith(FOLDER)) {
                byte[] bytes = tree.bytes(path);
                all.append(path).append('\n').append(bytes.length).append('\n');
                // Every byte is a character of its own, whatever the file holds.
                all.append(new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
