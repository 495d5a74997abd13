package org.tocsin.site.status.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes rules for nginx.
 *
 * <p>A location with headers of its own inherits none, so each has all that it sends.
 */
final class NginxSnippet {
    private NginxSnippet() {}

    static String of(List<HeaderRule> rules) {
        HeaderRule everywhere = rules.get(0);
        String top = everywhere.prefix();
        StringBuilder out = new StringBuilder(
                "# Headers for nginx. In the server block of the status page, whose root is the folder of the"
                        + " site:\n#   include /path/to/status/host/nginx.conf;\n\n");
        out.append("charset utf-8;\ncharset_types text/plain text/css text/xml text/javascript application/json"
                + " application/javascript;\n");
        out.append("error_page 404 ").append(top).append("404.html;\n");
        location(out, "^~ " + top + "host/", Map.of(), "return 404;");
        for (HeaderRule rule : rules) {
            Map<String, String> headers = new LinkedHashMap<>(everywhere.headers());
            headers.putAll(rule.headers());
            String type = headers.remove("Content-Type");
            String match = (rule.ofFolder() ? "" : "= ") + rule.prefix();
            location(out, match, headers, type == null ? "" : "types { } default_type \"" + type + "\";");
        }
        return out.toString();
    }

    private static void location(StringBuilder out, String match, Map<String, String> headers, String more) {
        out.append("\nlocation ").append(match).append(" {\n");
        if (!more.isEmpty()) {
            out.append("    ").append(more).append('\n');
        }
        headers.forEach((name, value) -> out.append("    add_header ")
                .append(name)
                .append(" \"")
                .append(value)
                .append("\" always;\n"));
        out.append("}\n");
    }
}
