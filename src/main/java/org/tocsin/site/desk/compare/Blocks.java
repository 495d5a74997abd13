package org.tocsin.site.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes sanitised prose apart into blocks: its headings, paragraphs, entries of lists, rows of tables. */
public final class Blocks {
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    /** Elements that hold blocks, or are one. */
    private static final Set<String> BLOCKS = Set.of(
            "blockquote",
            "caption",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "ul");

    /** Deeper than this, text is taken as it comes. */
    private static final int DEEPEST = 100;

    private static final int DEEPEST_SHOWN = 6;

    private final List<Block> blocks = new ArrayList<>();

    /** Said once, at the next block. */
    private String marker = "";

    private String label = "";

    private Blocks() {}

    /**
     * The blocks of a body, in its order.
     *
     * @param body a fragment of sanitised HTML
     */
    public static List<Block> of(String body) {
        Blocks taken = new Blocks();
        taken.inside(Jsoup.parseBodyFragment(body).body(), 0, 0);
        return taken.blocks;
    }

    /** The same, with the document's title as its first block. */
    public static List<Block> of(String title, String body) {
        List<Block> all = new ArrayList<>();
        all.add(Block.of("h2", Inline.of(new Element("p").text(title))));
        all.addAll(of(body));
        return all;
    }

    private void inside(Element parent, int depth, int nested) {
        Inline loose = new Inline();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && BLOCKS.contains(element.normalName()) && nested < DEEPEST) {
                paragraph(loose, depth);
                loose = new Inline();
                block(element, depth, nested + 1);
            } else {
                loose.take(child);
            }
        }
        paragraph(loose, depth);
    }

    private void paragraph(Inline text, int depth) {
        if (!text.tokens().isEmpty()) {
            add(marker.isEmpty() ? "p" : "li", depth, List.of(text.tokens()));
        }
    }

    private void block(Element element, int depth, int nested) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            add(name, depth, List.of(Inline.of(element)));
            return;
        }
        switch (name) {
            case "p" -> inside(element, depth, nested);
            case "ul" -> list(element, element.hasClass("checklist") ? " " : "•", depth, nested);
            case "ol" -> list(element, "", depth, nested);
            case "dt" -> add("dt", depth, List.of(Inline.of(element)));
            case "dd", "blockquote" -> inside(element, depth + 1, nested);
            case "caption", "figcaption", "summary" -> add("title", depth, List.of(Inline.of(element)));
            case "pre" -> add("pre", depth, List.of(Tokens.exact(element.wholeText())));
            case "hr" -> add("hr", depth, List.of(List.of()));
            case "table" -> table(element, depth, nested);
            default -> other(element, depth, nested);
        }
    }

    private void other(Element element, int depth, int nested) {
        if (element.hasClass("title")) {
            add("title", depth, List.of(Inline.of(element)));
        } else if (element.hasClass("admonitionblock")) {
            Element icon = element.selectFirst("td.icon");
            Element content = element.selectFirst("td.content");
            label = icon == null ? "" : icon.text();
            inside(content == null ? element : content, depth, nested);
            label = "";
        } else {
            inside(element, depth, nested);
        }
    }

    private void list(Element list, String bullet, int depth, int nested) {
        int number = number(list.attr("start"));
        for (Element entry : list.children()) {
            marker = bullet.isEmpty() ? number++ + "." : bullet;
            inside(entry, depth + 1, nested);
            marker = "";
        }
    }

    private static int number(String written) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 1;
    }

    private void table(Element table, int depth, int nested) {
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                block(child, depth, nested);
            }
            if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().forEach(row -> row(row, child.normalName().equals("thead"), depth));
            }
        }
    }

    private void row(Element row, boolean head, int depth) {
        List<List<Token>> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            cells.add(Inline.of(cell));
        }
        if (!cells.isEmpty()) {
            add(head ? "head" : "row", depth, cells);
        }
    }

    private void add(String kind, int depth, List<List<Token>> cells) {
        blocks.add(new Block(kind, Math.min(depth, DEEPEST_SHOWN), marker, label, cells));
        marker = "";
        label = "";
    }

    /** Collects text with how it is set; white space is one space. */
    private static final class Inline {
        private final List<Token> tokens = new ArrayList<>();
        private boolean space;

        static List<Token> of(Element element) {
            Inline text = new Inline();
            element.childNodes().forEach(text::take);
            return text.tokens;
        }

        List<Token> tokens() {
            return tokens;
        }

        void take(Node node) {
            take(node, "", "", 0);
        }

        private void take(Node node, String style, String href, int nested) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), style, href);
            } else if (node instanceof Element element) {
                element(element, style, href, nested);
            }
        }

        private void element(Element element, String style, String href, int nested) {
            switch (element.normalName()) {
                case "img" -> picture(element);
                case "input" -> put(element.hasAttr("checked") ? "☑" : "☐", style, href);
                default -> {
                    boolean apart = element.isBlock() || element.normalName().equals("br");
                    space |= apart;
                    String inner = with(style, styleOf(element.normalName()));
                    String target = element.normalName().equals("a") ? away(element.attr("href")) : href;
                    if (nested < DEEPEST) {
                        element.childNodes().forEach(child -> take(child, inner, target, nested + 1));
                    } else {
                        words(element.wholeText(), inner, target);
                    }
                    space |= apart;
                }
            }
        }

        /** What leads within the document leads nowhere from a page that shows two versions of it. */
        private static String away(String href) {
            return href.startsWith("#") ? "" : href;
        }

        private void picture(Element image) {
            String source = image.attr("src");
            put(
                    "[picture: " + image.attr("alt") + " (" + source.substring(source.lastIndexOf('/') + 1) + ")]",
                    "picture",
                    "");
        }

        private void words(String text, String style, String href) {
            for (Token token : Tokens.exact(text)) {
                if (Tokens.isGap(token.text())) {
                    space = true;
                } else {
                    put(token.text(), style, href);
                }
            }
        }

        private void put(String text, String style, String href) {
            tokens.add(new Token(text, space && !tokens.isEmpty(), style, href));
            space = false;
        }

        private static String with(String style, String more) {
            if (more.isEmpty() || style.contains(more)) {
                return style;
            }
            return style.isEmpty() ? more : style + " " + more;
        }

        private static String styleOf(String element) {
            return switch (element) {
                case "b", "strong" -> "strong";
                case "em", "i", "cite", "var" -> "em";
                case "code", "kbd", "pre" -> "code";
                case "mark" -> "marked";
                case "del", "s" -> "struck";
                case "ins", "u" -> "under";
                case "sub" -> "low";
                case "sup" -> "high";
                default -> "";
            };
        }
    }
}
