package org.tocsin.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.model.internal.ProseOutline;
import org.tocsin.model.internal.ProseOutline.Dialled;
import org.tocsin.model.internal.ProseOutline.Link;
import org.tocsin.model.internal.ProseOutline.Section;
import org.tocsin.model.internal.ProseOutline.Spot;
import org.tocsin.model.internal.ProseOutline.Taken;

/** Reads what checks ask of the text of an AsciiDoc file, line by line and without converting it. */
final class OutlineScanner {
    private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3}.*");
    private static final Pattern VERBATIM_STYLE =
            Pattern.compile("\\[(?:source|listing|literal|pass|comment|stem|latexmath|asciimath)[,%.#\\]].*");
    private static final Pattern FACT = Pattern.compile(
            "(?<![\\\\\\w+:/-])(contact|process|policy|vendor|authority):([^\\s\\[\\]]+)\\[([^\\[\\]]*)\\]");
    private static final Pattern LINK =
            Pattern.compile("(?:xref:|<<)([^\\s\\[\\]#<>,]+\\.adoc)#([^\\s\\[\\],<>]+)(?=\\[|,|>>)");
    /** Within the same document; one that names a title in words is left to Asciidoctor. */
    private static final Pattern LINK_WITHIN =
            Pattern.compile("<<#?([a-z][a-z0-9_-]*)(?:,[^<>]*)?>>|xref:#?([a-z][a-z0-9_-]*)\\[");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w+])\\+?[0-9][0-9 ()/.-]{5,30}[0-9](?!\\w)");
    private static final Pattern PASSED = Pattern.compile("(?<!\\w)(\\+{1,3})(?=\\S)[^+]*(?<=\\S)\\1(?!\\w)");
    private static final Pattern HEADING = Pattern.compile("(={2,6})\\s+(\\S.*)");
    private static final int SHORTEST_NUMBER = 7;

    private final String path;
    private final List<Section> sections = new ArrayList<>();
    private final ProseAnchors anchors = new ProseAnchors();
    private final List<Taken> facts = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Dialled> numbers = new ArrayList<>();
    private boolean includes;
    private SectionParts parts = new SectionParts("");

    private OutlineScanner(String path) {
        this.path = path;
    }

    static ProseOutline scan(String path, String text) {
        return new OutlineScanner(path).outline(text);
    }

    private ProseOutline outline(String text) {
        String fence = "";
        boolean verbatim = false;
        boolean afterBlank = true;
        int number = 0;
        for (String raw : text.split("\n", -1)) {
            String line = raw.stripTrailing();
            number++;
            if (!fence.isEmpty()) {
                fence = line.equals(fence) ? "" : fence;
            } else if (!line.isEmpty() && VERBATIM.matcher(line).matches()) {
                fence = line.startsWith("```") ? "```" : line;
                verbatim = false;
            } else if (line.isEmpty()) {
                verbatim = false;
                parts.blankLine();
            } else if (VERBATIM_STYLE.matcher(line).matches()) {
                verbatim = true;
            } else if (!verbatim && !comment(line)) {
                boolean literal = afterBlank
                        && Character.isWhitespace(line.charAt(0))
                        && !SectionParts.isStep(line)
                        && !line.strip().matches("[*-]+ .*");
                if (literal) {
                    verbatim = true;
                } else {
                    read(line, number);
                }
            }
            afterBlank = line.isEmpty();
        }
        close();
        return new ProseOutline(sections, anchors.all(), includes, facts, links, numbers);
    }

    private static boolean comment(String line) {
        return line.startsWith("//") && !line.startsWith("///");
    }

    private void read(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        boolean title = line.startsWith("= ") || heading.matches();
        if (line.startsWith("include::")) {
            includes = true;
        }
        if (title && !line.startsWith("= ")) {
            if (heading.group(1).length() == 2) {
                close();
                parts = new SectionParts(heading.group(2));
            }
            anchors.heading(heading.group(2));
        } else {
            anchors.line(line);
            parts.line(line);
        }
        mentions(line, number, title);
    }

    private void mentions(String line, int number, boolean title) {
        if (line.indexOf(':') > 0 || line.contains("<<")) {
            String open = line.indexOf('+') < 0 ? line : masked(line);
            Matcher fact = FACT.matcher(open);
            while (fact.find()) {
                Spot spot = new Spot(number, fact.start() + 1, fact.end() - fact.start());
                facts.add(new Taken(fact.group(1), fact.group(2), fact.group(3).strip(), title, spot));
            }
            Matcher link = LINK.matcher(open);
            while (link.find()) {
                String file = resolved(link.group(1));
                Spot spot = new Spot(number, link.start(2) + 1, link.group(2).length());
                links.add(new Link(file, link.group(2), spot));
            }
            Matcher within = LINK_WITHIN.matcher(open);
            while (within.find()) {
                int group = within.group(1) == null ? 2 : 1;
                String anchor = within.group(group);
                links.add(new Link(path, anchor, new Spot(number, within.start(group) + 1, anchor.length())));
            }
        }
        if (digits(line).length() >= SHORTEST_NUMBER) {
            Matcher found = NUMBER.matcher(line);
            while (found.find()) {
                String digits = digits(found.group().replace("(0)", ""));
                if (digits.length() >= SHORTEST_NUMBER) {
                    numbers.add(new Dialled(digits, new Spot(number, found.start() + 1, found.end() - found.start())));
                }
            }
        }
    }

    /** The same with blanks for what is passed through as it is. */
    private static String masked(String line) {
        return PASSED.matcher(line)
                .replaceAll(passed -> " ".repeat(passed.group().length()));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** The repository path that a relative one means; as written where it leads out. */
    private String resolved(String file) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (path.substring(0, path.lastIndexOf('/') + 1) + file).split("/", -1)) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return file;
            }
            if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    private void close() {
        if (parts.isNamed()) {
            sections.add(parts.section());
        }
    }
}
