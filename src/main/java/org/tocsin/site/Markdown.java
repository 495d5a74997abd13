package org.tocsin.site;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Turns the Markdown of a record into markup that is safe to show.
 *
 * <p>Raw HTML comes out as the text it is. A heading becomes a strong line, for a message stands inside a page that has
 * headings of its own; a picture becomes a link to it, for a page fetches nothing from elsewhere.
 */
public final class Markdown {
    private final Parser parser = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .enabledBlockTypes(Set.of(
                    BlockQuote.class, FencedCodeBlock.class, Heading.class, IndentedCodeBlock.class, ListBlock.class))
            .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** The markup of a text; empty for an empty one. */
    public Html html(String text) {
        if (PlainParagraphs.suits(text)) {
            return new Html(PlainParagraphs.markup(text));
        }
        Node document = parser.parse(text);
        document.accept(new Tame());
        return new Html(renderer.render(document).strip());
    }

    /** The words of a text without markup, a link's address behind its words; paragraphs are apart by an empty line. */
    public String plain(String text) {
        return PlainParagraphs.suits(text)
                ? text.strip()
                : TextContentRenderer.builder()
                        .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                        .build()
                        .render(parser.parse(text))
                        .strip();
    }

    private static final class Tame extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            Paragraph line = new Paragraph();
            StrongEmphasis strong = new StrongEmphasis();
            line.appendChild(strong);
            replace(heading, line, strong);
            visitChildren(strong);
        }

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            replace(image, link, link);
        }

        private static void replace(Node old, Node replacement, Node newParent) {
            Node child = old.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                newParent.appendChild(child);
                child = next;
            }
            old.insertAfter(replacement);
            old.unlink();
        }
    }
}
