package org.tocsin.site.status.host;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes rules for Caddy, one matcher for all files that have the same headers. */
final class CaddySnippet {
    private CaddySnippet() {}

    static String of(List<HeaderRule> rules) {
        HeaderRule everywhere = rules.get(0);
        StringBuilder out = new StringBuilder(
                "# Headers for Caddy. At the top of your Caddyfile, and in the block of the status page, whose root"
                        + " is the folder of the site:\n#   import /path/to/status/host/Caddyfile\n#   import status_page\n\n(status_page) {\n");
        header(out, "header {", everywhere.headers());
        Map<String, StringBuilder> pathsByHeaders = new TreeMap<>();
        for (HeaderRule rule : rules.subList(1, rules.size())) {
            StringBuilder headers = new StringBuilder();
            header(headers, "", rule.headers());
            pathsByHeaders
                    .computeIfAbsent(headers.toString(), unused -> new StringBuilder())
                    .append(' ')
                    .append(rule.path());
        }
        int number = 0;
        for (Map.Entry<String, StringBuilder> group : pathsByHeaders.entrySet()) {
            number++;
            out.append("\n    @status")
                    .append(number)
                    .append(" path")
                    .append(group.getValue())
                    .append('\n');
            out.append("    header @status").append(number).append(" {\n").append(group.getKey());
        }
        out.append("\n    @status_host path ")
                .append(everywhere.prefix())
                .append("host/*\n    error @status_host 404\n    handle_errors {\n        rewrite * ")
                .append(everywhere.prefix())
                .append("404.html\n        file_server\n    }\n}\n");
        return out.toString();
    }

    private static void header(StringBuilder out, String begin, Map<String, String> headers) {
        if (!begin.isEmpty()) {
            out.append("    ").append(begin).append('\n');
        }
        headers.forEach((name, value) ->
                out.append("        ").append(name).append(" \"").append(value).append("\"\n"));
        out.append("    }\n");
    }
}
