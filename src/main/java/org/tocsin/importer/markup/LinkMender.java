package org.tocsin.importer.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;

/**
 * Makes links in Markdown lead somewhere from mail, chat and feeds: addresses get their site, pictures become links to
 * them, and what is no link of the web becomes words.
 */
public final class LinkMender {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String markdown;
    private final ForeignFile file;
    private final int line;

    /** New text of each part that changes, by where it begins. */
    private final TreeMap<Integer, Mended> mended = new TreeMap<>();

    private record Mended(int end, String text) {}

    private LinkMender(String markdown, ForeignFile file, int line) {
        this.markdown = markdown;
        this.file = file;
        this.line = line;
    }

    /**
     * The text with mended links.
     *
     * @param line of the file on which the text begins
     */
    public static String mend(String markdown, ForeignFile file, int line) {
        if (markdown.indexOf('[') < 0 && markdown.indexOf('<') < 0) {
            return markdown;
        }
        var mender = new LinkMender(markdown, file, line);
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                mender.mend(image, image.getDestination());
            }

            @Override
            public void visit(Link link) {
                mender.mend(link, link.getDestination());
                visitChildren(link);
            }
        });
        return mender.text();
    }

    private void mend(Node node, String address) {
        var spans = node.getSourceSpans();
        if (spans.size() != 1) {
            return;
        }
        var from = spans.get(0).getInputIndex();
        var written = markdown.substring(from, from + spans.get(0).getLength());
        var whole = onSite(address);
        var isPicture = node instanceof Image;
        if (!isPicture && whole.equals(address)) {
            return;
        }
        var end = written.lastIndexOf("](");
        var words = end < 0 ? "" : written.substring(isPicture ? 2 : 1, end).strip();
        var became = whole.isEmpty()
                ? (words.isEmpty() ? address : words + " (" + address + ")")
                : "[" + (words.isEmpty() ? "picture" : words) + "](" + whole + ")";
        if (end < 0 && !whole.isEmpty()) {
            return;
        }
        mended.put(from, new Mended(from + written.length(), became));
        var at = line
                + (int) markdown.substring(0, from)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        file.assume(
                at,
                About.MARKUP,
                "“" + became + "”",
                isPicture
                        ? "“" + written + "” shows a picture, which mail, chat and feeds would lose"
                        : "“" + written + "” leads nowhere from another place");
    }

    /** The whole address, empty when it is none of web or mail. */
    private String onSite(String address) {
        try {
            var site = file.siteAddress().endsWith("/") ? file.siteAddress() : file.siteAddress() + "/";
            var whole = new URI(site).resolve(new URI(address)).toString();
            return whole.matches("(?:https?://|mailto:).*") ? whole : "";
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address.matches("(?:https?://|mailto:).*") ? address : "";
        }
    }

    private String text() {
        var text = new StringBuilder();
        var at = 0;
        for (var change : mended.entrySet()) {
            if (change.getKey() >= at) {
                text.append(markdown, at, change.getKey())
                        .append(change.getValue().text());
                at = change.getValue().end();
            }
        }
        return text.append(markdown, at, markdown.length()).toString();
    }
}
