package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.tocsin.language.WordingFile;
import org.tocsin.source.SourceTree;

/** The words that a repository puts in the place of ours. */
final class OwnWording {
    private OwnWording() {}

    /** Its text of each key in a language; none where it has no such file. */
    static Map<String, String> of(SourceTree tree, String language) {
        String path = "templates/messages/" + language + ".properties";
        return tree.has(path)
                ? WordingFile.parse(new String(tree.bytes(path), StandardCharsets.UTF_8))
                        .byKey()
                : Map.of();
    }
}
