package org.tocsin.site.status.host;

import java.util.List;

/** Writes rules as the {@code _headers} file that Netlify and Cloudflare Pages read. */
final class HeadersFile {
    private HeadersFile() {}

    static String of(List<HeaderRule> rules) {
        StringBuilder out =
                new StringBuilder("# Headers for Netlify and Cloudflare Pages, which read this file themselves.\n");
        for (HeaderRule rule : rules) {
            out.append('\n').append(rule.path()).append('\n');
            rule.headers()
                    .forEach((name, value) -> out.append("  ")
                            .append(name)
                            .append(": ")
                            .append(value)
                            .append('\n'));
        }
        return out.toString();
    }
}
