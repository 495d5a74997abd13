package org.tocsin.importer.statuspage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/** Ids as clients know them; one that could be more than a name, such as a path, is not kept. */
final class PublicId {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    private PublicId() {}

    /** The id itself; empty, and listed, when it is none. */
    static Optional<String> of(String id, ForeignFile file, int line) {
        if (ID.matcher(id).matches()) {
            return Optional.of(id);
        }
        file.assume(
                line,
                About.FIELD,
                "an id of our own",
                "“" + Bodies.shortened(id)
                        + "” is no id: it has other signs than letters, digits, - and _, or too many");
        return Optional.empty();
    }
}
