package org.tocsin.site.desk;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.tocsin.site.Html;
import org.tocsin.site.PagePath;

/**
 * The body of a page as a book has it: links lead to another place of the book, or out into the world, or nowhere; boxes are empty
 * ones to tick by pen.
 */
final class BookText {
    private static final Pattern OUTWARD = Pattern.compile("(?i)(https?|mailto|tel):.*");

    private final Map<String, String> chapters;

    /** @param chapters the id of each chapter by the address of its page */
    BookText(Map<String, String> chapters) {
        this.chapters = chapters;
    }

    /**
     * The body of one page.
     *
     * @param page where it stands on the desk
     */
    Html of(Html body, PagePath page, String id) {
        Document document = Jsoup.parseBodyFragment(body.markup());
        document.outputSettings().prettyPrint(false);
        for (Element anchored : document.select("[id]")) {
            anchored.id(id + "--" + anchored.id());
        }
        for (Element link : document.select("a[href]")) {
            String href = link.attr("href");
            if (!OUTWARD.matcher(href).matches()) {
                String place = place(href, page);
                if (place.isEmpty()) {
                    link.unwrap();
                } else {
                    link.attr("href", "#" + place);
                }
            } else if (href.startsWith("http") && !link.text().contains(href)) {
                link.after(new TextNode(" (" + href + ")"));
            }
        }
        document.select("details").forEach(Element::unwrap);
        document.select(".diagram summary, .diagram pre").remove();
        document.select(".checklist > ul > li > p:first-child, ul.checklist > li > p:first-child")
                .forEach(BookText::box);
        document.select("img").remove();
        return new Html(document.body().html());
    }

    /** The place in the book that a link within the desk means; empty where that is not in the book. */
    private String place(String href, PagePath page) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String anchor = hash < 0 ? "" : href.substring(hash + 1);
        String chapter = chapters.get(file.isEmpty() ? page.value() : below(file, page));
        return chapter == null ? "" : anchor.isEmpty() ? chapter : chapter + "--" + anchor;
    }

    private static String below(String file, PagePath page) {
        return URI.create("/" + page.value())
                .resolve(file.replace(" ", "%20"))
                .getPath()
                .substring(1);
    }

    /** A box that the letters of paper have, in the place of the one that browsers show. */
    private static void box(Element item) {
        if (item.childNodeSize() > 0 && item.childNode(0) instanceof TextNode mark) {
            String text = mark.getWholeText();
            if (text.startsWith("\u274f") || text.startsWith("\u2713")) {
                mark.before(new Element("span").addClass("box").text(text.charAt(0) == '\u274f' ? "\u2610" : "\u2611"));
                mark.text(text.substring(1));
            }
        }
    }
}
