package org.tocsin.print;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Bookmarks of a page, nested as its headings are: each heading with an id, down to the third level. */
final class Outline {
    private Outline() {}

    /** Writes them where openhtmltopdf looks for them. */
    static void add(Document page) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(page.head().appendElement("bookmarks"));
        for (Element heading : page.select("h1[id], h2[id], h3[id]")) {
            int level = heading.normalName().charAt(1) - '0';
            while (open.size() > level) {
                open.pop();
            }
            Element bookmark = open.element().appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
            open.push(bookmark);
        }
    }
}
