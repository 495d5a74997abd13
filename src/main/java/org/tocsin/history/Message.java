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
 */
record Message(String subject, String rationale) {
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern TRAILER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*: .*");
    private static final String WHY = "rationale:";

    static Message of(String text) {
        List<String> paragraphs = new ArrayList<>(
                List.of(PARAGRAPHS.split(text.replace("\r\n", "\n").strip(), -1)));
        String subject = paragraphs.remove(0).replaceAll("\\s*\\n\\s*", " ");
        String why = "";
        if (!paragraphs.isEmpty() && areTrailers(paragraphs.get(paragraphs.size() - 1))) {
            why = why(paragraphs.remove(paragraphs.size() - 1));
        }
        return new Message(
                subject, why.isEmpty() ? String.join("\n\n", paragraphs).strip() : why);
    }

    /** Each line is one, or goes on with the one before. */
    private static boolean areTrailers(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        return TRAILER.matcher(lines.get(0)).matches()
                && lines.stream().allMatch(line -> TRAILER.matcher(line).matches() || line.startsWith(" "));
    }

    private static String why(String trailers) {
        StringBuilder why = new StringBuilder();
        boolean within = false;
        for (String line : trailers.lines().toList()) {
            if (!line.startsWith(" ")) {
                within = line.toLowerCase(Locale.ROOT).startsWith(WHY);
                line = within ? line.substring(WHY.length()) : line;
            }
            if (within) {
                why.append(why.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        return why.toString();
    }
}
