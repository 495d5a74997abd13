package org.tocsin.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A commit's message, taken apart.
 *
 * @param subject its first paragraph, in one line
 * @param rationale a {@code Rationale:} trailer, else what stands between subject and trailers; empty where there is neither
 * @param reviewers who {@code Reviewed-by:} and {@code Approved-by:} trailers name, as they stand there, each once
 */
record Message(String subject, String rationale, List<String> reviewers) {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern TRAILER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*: .*");
    private static final List<String> WHY = List.of("rationale");
    private static final List<String> REVIEWED = List.of("reviewed-by", "approved-by");

    Message {
        reviewers = List.copyOf(reviewers);
    }

    /** A named line at the end of a message, without its breaks. */
    private record Trailer(String name, String value) {}

    static Message of(String text) {
        List<String> paragraphs = new ArrayList<>(
                List.of(PARAGRAPHS.split(text.replace("\r\n", "\n").strip(), -1)));
        String subject = paragraphs.remove(0).replaceAll("\\s*\\n\\s*", " ");
        List<Trailer> trailers = List.of();
        if (!paragraphs.isEmpty() && areTrailers(paragraphs.get(paragraphs.size() - 1))) {
            trailers = trailers(paragraphs.remove(paragraphs.size() - 1));
        }
        String why = String.join(" ", values(trailers, WHY));
        return new Message(
                subject, why.isEmpty() ? String.join("\n\n", paragraphs).strip() : why, values(trailers, REVIEWED));
    }

    /** Each line is one, or goes on with the one before. */
    private static boolean areTrailers(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        return TRAILER.matcher(lines.get(0)).matches()
                && lines.stream().allMatch(line -> TRAILER.matcher(line).matches() || line.startsWith(" "));
    }

    private static List<Trailer> trailers(String paragraph) {
        List<Trailer> trailers = new ArrayList<>();
        for (String line : paragraph.lines().toList()) {
            int last = trailers.size() - 1;
            if (line.startsWith(" ")) {
                Trailer begun = trailers.get(last);
                trailers.set(last, new Trailer(begun.name(), (begun.value() + " " + line.strip()).strip()));
            } else {
                int colon = line.indexOf(':');
                trailers.add(new Trailer(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip()));
            }
        }
        return trailers;
    }

    private static List<String> values(List<Trailer> trailers, List<String> names) {
        return trailers.stream()
                .filter(trailer ->
                        names.contains(trailer.name()) && !trailer.value().isEmpty())
                .map(Trailer::value)
                .distinct()
                .toList();
    }
}
