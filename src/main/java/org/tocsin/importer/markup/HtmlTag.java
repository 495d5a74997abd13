package org.tocsin.importer.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns pieces of HTML into Markdown one after the other, remembering where an open link leads. */
final class HtmlTag {
    /** A backslash at the end of a line. */
    static final String LINE_BREAK = "\\\n";

    private static final Map<String, String> SAME_ON_BOTH_SIDES =
            Map.of("b", "**", "strong", "**", "i", "*", "em", "*", "code", "`", "s", "~~", "del", "~~", "strike", "~~");
    private static final Set<String> ENDS_LINES =
            Set.of("p", "div", "ul", "ol", "table", "tr", "blockquote", "details", "summary", "section", "center");
    private static final Set<String> ONLY_LOOKS = Set.of(
            "span", "font", "u", "small", "big", "sup", "sub", "mark", "ins", "abbr", "td", "th", "tbody", "thead",
            "iframe", "script", "style", "kbd", "samp", "var", "time");
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");
    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final Deque<String> openLinks = new ArrayDeque<>();

    /** The Markdown for a tag or comment; blank when it only looks, escaped when no browser knows it. */
    String asMarkdown(String html) {
        var name = NAME.matcher(html);
        if (!name.lookingAt()) {
            return "";
        }
        var closing = html.startsWith("</");
        var tag = name.group(1).toLowerCase(Locale.ROOT);
        var sameOnBothSides = SAME_ON_BOTH_SIDES.get(tag);
        if (sameOnBothSides != null) {
            return sameOnBothSides;
        }
        if (ENDS_LINES.contains(tag)) {
            return "\n\n";
        }
        if (ONLY_LOOKS.contains(tag)) {
            return "";
        }
        return switch (tag) {
            case "br" -> html.indexOf('>') < html.lastIndexOf('>') ? "\n\n" : LINE_BREAK;
            case "hr" -> "\n\n---\n\n";
            case "li" -> closing ? "" : "\n- ";
            case "a" -> closing ? endLink() : beginLink(html);
            case "img" -> "![" + attribute(ALTERNATIVE, html) + "](" + attribute(ADDRESS, html) + ")";
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                closing ? "\n\n" : "\n\n" + "#".repeat(tag.charAt(1) - '0') + " ";
            default -> html.replace("<", "\\<");
        };
    }

    private String beginLink(String html) {
        openLinks.push(attribute(ADDRESS, html));
        return "[";
    }

    private String endLink() {
        return openLinks.isEmpty() ? "" : "](" + openLinks.pop() + ")";
    }

    private static String attribute(Pattern pattern, String html) {
        var found = pattern.matcher(html);
        if (found.find()) {
            for (var group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    return found.group(group);
                }
            }
        }
        return "";
    }
}
