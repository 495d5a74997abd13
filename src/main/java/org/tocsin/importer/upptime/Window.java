package org.tocsin.importer.upptime;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.importer.ImportedIncident;
import org.tocsin.importer.Unreadable;

/**
 * What an issue of maintenance says in an HTML comment: {@code start}, {@code end}, and the sites that are expected to be down
 * or slow.
 *
 * @param sites slugs
 */
record Window(ImportedIncident.Window times, List<String> sites) {
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*?)-->");

    /** Reads the comment; a time without a zone is refused, since Upptime read it in that of its machine. */
    static Window read(String body, int line) throws Unreadable {
        var comment = COMMENT.matcher(body);
        while (comment.find()) {
            var fields = fields(comment.group(1));
            var start = fields.get("start");
            var end = fields.get("end");
            if (start != null && end != null) {
                var from = time(start, "start", line);
                var until = time(end, "end", line);
                if (!until.isAfter(from)) {
                    throw new Unreadable(line, "its window ends before it begins, or as soon, at " + until);
                }
                var sites = Stream.of("expecteddown", "expecteddegraded")
                        .flatMap(name -> Stream.of(fields.getOrDefault(name, "").split(",")))
                        .map(String::strip)
                        .filter(slug -> !slug.isEmpty())
                        .distinct()
                        .toList();
                return new Window(new ImportedIncident.Window(from, until), sites);
            }
        }
        throw new Unreadable(line, "it is maintenance, and no comment in it says `start` and `end`");
    }

    /** A body without its comments, which no reader saw. */
    static String visible(String body) {
        return COMMENT.matcher(body).replaceAll("").strip();
    }

    private static Map<String, String> fields(String comment) {
        var fields = new TreeMap<String, String>();
        comment.lines().forEach(written -> {
            var colon = written.indexOf(':');
            if (colon > 0) {
                fields.put(
                        written.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        written.substring(colon + 1).strip());
            }
        });
        return fields;
    }

    private static OffsetDateTime time(String written, String field, int line) throws Unreadable {
        return time(written)
                .orElseThrow(() -> new Unreadable(
                        line,
                        "its `" + field + "` is no time but “" + Quoted.shortened(written)
                                + "”; it should be one such as 2021-02-24T13:00:00+00:00"));
    }

    /** A time with {@code Z} or an offset. */
    static Optional<OffsetDateTime> time(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written, DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
