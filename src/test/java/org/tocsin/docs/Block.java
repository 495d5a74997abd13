package org.tocsin.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One listing in an AsciiDoc document.
 *
 * @param language as in {@code [source,yaml]}
 * @param role as in {@code [source,yaml,role=mistake]}; empty when there is none
 * @param title the line above it that begins with a dot, without the dot; empty when there is none
 * @param lines what stands between the dashes
 * @param place document and line, for messages
 */
public record Block(String language, String role, String title, List<String> lines, String place) {
    private static final Pattern SOURCE = Pattern.compile("\\[source,([a-z]+)(?:,role=([a-z]+))?]");
    private static final String FENCE = "----";

    /** Every listing of a document, in order. */
    public static List<Block> of(Path document) {
        List<String> all = read(document);
        List<Block> blocks = new ArrayList<>();
        String title = "";
        String language = "";
        String role = "";
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            Matcher source = SOURCE.matcher(line);
            if (source.matches()) {
                language = source.group(1);
                role = source.group(2) == null ? "" : source.group(2);
            } else if (line.equals(FENCE)) {
                int end = all.subList(i + 1, all.size()).indexOf(FENCE) + i + 1;
                blocks.add(new Block(language, role, title, all.subList(i + 1, end), document + ":" + (i + 1)));
                i = end;
                title = "";
                language = "";
                role = "";
            } else if (line.matches("\\.[^. ].*")) {
                title = line.substring(1);
            } else {
                title = "";
                language = "";
                role = "";
            }
        }
        return blocks;
    }

    /** The lines, each with its line end. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    private static List<String> read(Path document) {
        try {
            return Files.readAllLines(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
