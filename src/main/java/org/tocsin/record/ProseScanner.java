package org.tocsin.record;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.problem.Place;
import org.tocsin.source.SourceText;

/**
 * Reads title, header attributes and first-level sections of an AsciiDoc file without converting it, so that checks
 * need no Asciidoctor.
 */
final class ProseScanner {
    private static final Pattern ATTRIBUTE = Pattern.compile(":([A-Za-z0-9_][A-Za-z0-9_-]*):(?:[ \\t]+(.*))?");
    private static final Pattern FENCE =
            Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|={4,}|\\*{4,}|_{4,}|/{4,}|--|```.*|\\|===)\\s*");

    private ProseScanner() {}

    static Recorded<ProseFile> scan(SourceText text) {
        String title = "";
        TreeMap<String, String> attributes = new TreeMap<>();
        List<String> sections = new ArrayList<>();
        boolean header = true;
        String fence = "";
        for (String raw : text.text().split("\n", -1)) {
            String line = raw.stripTrailing();
            if (header) {
                Matcher attribute = ATTRIBUTE.matcher(line);
                if (title.isEmpty() && line.startsWith("= ")) {
                    title = line.substring(2).strip();
                } else if (attribute.matches()) {
                    String value = attribute.group(2);
                    attributes.put(attribute.group(1), value == null ? "" : value.strip());
                } else if (line.isEmpty() && !title.isEmpty()) {
                    header = false;
                }
            } else if (FENCE.matcher(line).matches()) {
                fence = fence.isEmpty() ? line : fence.equals(line) ? "" : fence;
            } else if (fence.isEmpty() && line.startsWith("== ")) {
                sections.add(line.substring(3).strip());
            }
        }
        ProseFile file =
                new ProseFile(text.path(), title, attributes, sections, OutlineScanner.scan(text.path(), text.text()));
        return new Recorded<>(text.path(), file, part -> locate(text, part));
    }

    private static Place locate(SourceText text, String part) {
        String start = part.equals("title") ? "= " : part;
        int number = 1;
        for (String line : text.text().split("\n", -1)) {
            if (line.startsWith(start)) {
                return new Place(text.path(), number, 1, line.stripTrailing().length());
            }
            number++;
        }
        return Place.of(text.path(), 1, 1);
    }
}
