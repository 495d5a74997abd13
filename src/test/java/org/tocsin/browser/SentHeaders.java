package org.tocsin.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads a site's own {@code _headers} as Netlify and Cloudflare Pages do. */
final class SentHeaders {
    private SentHeaders() {}

    /** The headers of every rule that suits a path; empty where a site has no such file. */
    static Map<String, String> of(Path site, String path) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        Path file = site.resolve("_headers");
        if (!Files.exists(file)) {
            return headers;
        }
        boolean suits = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("/")) {
                suits = line.endsWith("*") ? path.startsWith(line.substring(0, line.length() - 1)) : path.equals(line);
            } else if (suits && line.startsWith("  ")) {
                int colon = line.indexOf(": ");
                headers.merge(line.substring(2, colon), line.substring(colon + 2), (one, other) -> one + ", " + other);
            }
        }
        return headers;
    }
}
