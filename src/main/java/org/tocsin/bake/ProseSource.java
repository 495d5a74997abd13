package org.tocsin.bake;

import java.util.Optional;
import org.tocsin.site.CustomerProse;
import org.tocsin.source.SourceText;
import org.tocsin.source.SourceTree;

/**
 * A document and the state of the repository in which its includes and references are looked up.
 *
 * @param tree the work tree or any commit
 */
record ProseSource(SourceTree tree, SourceText text) {
    /** Bytes; larger prose is refused. */
    static final long LARGEST = 1 << 20;

    String path() {
        return text.path();
    }

    /**
     * Names everything a conversion depends on beside the other files it looks at: the text, the folder where relative references
     * start, whom it is written for, and the programs. Neither the document's own name nor the commit has a say.
     */
    String key() {
        return ContentHash.of(
                CacheEntry.VERSION,
                ProseConverter.VERSION,
                ProseSanitiser.VERSION,
                path().substring(0, path().lastIndexOf('/') + 1),
                CustomerProse.isForCustomers(path()) ? "customers" : "us",
                text.text());
    }

    /** What another file has to say to a conversion: the hash of its text; empty where it is absent or no text. */
    Optional<String> hash(String other) {
        return tree.has(other) && SourceText.read(tree, other, LARGEST) instanceof SourceText.Decoded readable
                ? Optional.of(ContentHash.of(readable.text().text()))
                : Optional.empty();
    }
}
