package org.tocsin.importer.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/**
 * Takes HTML out of Markdown: what only marks text becomes Markdown, placeholders such as {@code <name>} are kept as
 * text, comments and scripts go. What stands in code is code and stays.
 */
public final class MarkupCleaner {
    private static final int TAB_STOP = 4;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern HTML = Pattern.compile(
            "(?is)(?:<br\\s*/?>\\s*){2,}|<!--.*?(?:-->|\\z)|<(script|style)\\b.*?(?:</\\1\\s*>|\\z)|</?[a-z][^>]*>|<[!?][^>]*>");
    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%].*?[>%]\\}\\}", Pattern.DOTALL);

    private MarkupCleaner() {}

    /**
     * The text without HTML.
     *
     * @param line of the file on which the text begins
     */
    public static String clean(String markdown, ForeignFile file, int line) {
        var spans = new ArrayList<Span>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                spans.addAll(Span.of(block));
            }

            @Override
            public void visit(HtmlInline inline) {
                spans.addAll(Span.of(inline));
            }
        });
        spans.sort(Comparator.comparingInt(Span::from));
        var clean = new StringBuilder();
        var tags = new HtmlTag();
        var at = 0;
        for (var span : joined(spans, markdown)) {
            clean.append(markdown, at, span.from());
            var html = markdown.substring(span.from(), span.to());
            clean.append(replace(html, tags, file, line + linesBefore(markdown, span)));
            at = span.to();
        }
        clean.append(markdown, at, markdown.length());
        listShortcodes(clean, file, line);
        return tidy(clean.toString());
    }

    /** A stretch of HTML, by index into the text. */
    private record Span(int from, int to) {
        static List<Span> of(Node node) {
            return node.getSourceSpans().stream()
                    .map(span -> new Span(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                    .toList();
        }
    }

    /** The lines of one block become one stretch again, so that a comment over several lines is seen whole. */
    private static List<Span> joined(List<Span> spans, String markdown) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && markdown.substring(last.to(), span.from()).isBlank()) {
                joined.set(joined.size() - 1, new Span(last.from(), span.to()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static int linesBefore(String markdown, Span span) {
        return (int) markdown.substring(0, span.from())
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private static String replace(String html, HtmlTag tags, ForeignFile file, int line) {
        return HTML.matcher(html).replaceAll(found -> {
            var tag = found.group();
            var markdown = tags.asMarkdown(tag);
            var became = markdown.equals(HtmlTag.LINE_BREAK)
                    ? "a line break"
                    : markdown.isBlank()
                            ? (tag.startsWith("<br") ? "a new paragraph" : "nothing")
                            : "“" + markdown.strip() + "”";
            file.assume(
                    line,
                    About.MARKUP,
                    became,
                    "“" + shortened(tag) + "” is "
                            + (tag.startsWith("<!--") ? "a comment, which no reader saw" : "HTML"));
            return Matcher.quoteReplacement(markdown);
        });
    }

    private static String shortened(String html) {
        var line = html.strip().replaceAll("\\s+", " ");
        return line.length() <= 50 ? line : line.substring(0, 49) + "…";
    }

    private static void listShortcodes(CharSequence markdown, ForeignFile file, int line) {
        var shortcode = SHORTCODE.matcher(markdown);
        while (shortcode.find()) {
            file.assume(
                    line, About.MARKUP, "text as it stands", "“" + shortcode.group() + "” is a shortcode of the site");
        }
    }

    /** Blank lines and line breaks at both ends go, a blank at the end of a line and blanks on blank lines too, and tabs become the blanks that Markdown takes them for. */
    private static String tidy(String markdown) {
        return withoutTabs(markdown)
                .replaceAll("(?m)^ +$", "")
                .replaceAll("\\A\\s*(?:\\\\\\n\\s*)+", "")
                .replaceAll("(?m)(?<=\\S) $", "")
                .replaceAll("\\A\\n+", "")
                .stripTrailing();
    }

    private static String withoutTabs(String markdown) {
        var text = new StringBuilder();
        var column = 0;
        for (var i = 0; i < markdown.length(); i++) {
            var c = markdown.charAt(i);
            if (c == '\t') {
                var blanks = TAB_STOP - column % TAB_STOP;
                text.append(" ".repeat(blanks));
                column += blanks;
            } else {
                text.append(c);
                column = c == '\n' ? 0 : column + 1;
            }
        }
        return text.toString();
    }
}
