package org.tocsin.site.status.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a web host sends along with some files. No two rules give the same header to the same file, since hosts differ in what they
 * make of that.
 *
 * @param path of one file, or of all below a folder when it ends in {@code *}; from the top of the host
 * @param headers by name, in the order sent
 */
record HeaderRule(String path, Map<String, String> headers) {
    HeaderRule {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Whether it is about a folder and not about one file. */
    boolean ofFolder() {
        return path.endsWith("*");
    }

    /** The path without the star. */
    String prefix() {
        return ofFolder() ? path.substring(0, path.length() - 1) : path;
    }

    /** Whether it is about a file. */
    boolean suits(String file) {
        return ofFolder() ? file.startsWith(prefix()) : file.equals(path);
    }
}
