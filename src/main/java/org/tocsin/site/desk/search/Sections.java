package org.tocsin.site.desk.search;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.tocsin.site.Html;

/** Takes a page of prose apart at its headings of the first two levels, so that a find leads to the right place on it. */
final class Sections implements NodeVisitor {
    private final SearchDocument page;
    private final List<SearchDocument> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private String anchor = "";

    private Sections(SearchDocument page) {
        this.page = page;
    }

    /** The page's beginning and each of its sections, without those that say nothing. */
    static List<SearchDocument> of(SectionedPage page) {
        Sections sections = new Sections(page.page());
        Html body = page.body();
        Jsoup.parseBodyFragment(body.markup()).body().traverse(sections);
        sections.end();
        return sections.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (!withinHeading(words)) {
                text.append(asSet(words) ? words.getWholeText() : words.text());
            }
        } else if (node instanceof Element element) {
            if (isHeading(element)) {
                end();
                heading = element.text();
                anchor = element.id();
            } else if (element.isBlock() || element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.normalName().matches("td|th|dd|dt")) {
                text.append('\n');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            text.append('\n');
        }
    }

    private void end() {
        String words = tidy(text);
        if (!words.isEmpty() || !heading.isEmpty() || found.isEmpty()) {
            found.add(page.section(heading, anchor, words));
        }
        text.setLength(0);
    }

    /** One line for each paragraph, cell or item, without the boxes of checklists. */
    static String tidy(CharSequence text) {
        return text.toString()
                .lines()
                .map(line -> line.replaceAll("[\\s❏✓☑☐]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .reduce((before, line) -> before + "\n" + line)
                .orElse("");
    }

    /** Whether line ends are shown. Elsewhere they are where the source was wrapped. */
    private static boolean asSet(TextNode words) {
        Element around = words.parent();
        return around != null && around.closest("pre") != null;
    }

    private static boolean isHeading(Element element) {
        return element.normalName().matches("h[23]") && !element.id().isEmpty();
    }

    private static boolean withinHeading(TextNode words) {
        for (Node node = words.parent(); node != null; node = node.parent()) {
            if (node instanceof Element element && isHeading(element)) {
                return true;
            }
        }
        return false;
    }
}
