package org.tocsin.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the parts of a Markdown text that messages must be careful with, and where in the text they stand. */
public final class MarkdownParts {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private MarkdownParts() {}

    /** Some characters of a text. */
    public record Span(int offset, int length) {
        /** Those characters. */
        public String of(String text) {
            return text.substring(offset, offset + length);
        }
    }

    /** A link or an image, and where it leads. */
    public record Link(String target, int offset, int length) {
        /** Whether it leads where messages may lead. */
        public boolean trusted() {
            return target.startsWith("https://") || target.startsWith("mailto:");
        }

        /** Whether it leads there, but not encrypted. */
        public boolean unencrypted() {
            return target.startsWith("http://");
        }
    }

    /** The first raw HTML. */
    public static Optional<Span> html(String text) {
        List<Span> found = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline inline) {
                found.add(span(inline));
            }

            @Override
            public void visit(HtmlBlock block) {
                found.add(span(block));
            }
        });
        return found.stream().findFirst();
    }

    /** Every link, in order. */
    public static List<Link> links(String text) {
        List<Link> found = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Link link) {
                found.add(link(link, link.getDestination()));
            }
        });
        return found;
    }

    /** Every image, in order. */
    public static List<Link> images(String text) {
        List<Link> found = new ArrayList<>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                found.add(link(image, image.getDestination()));
            }
        });
        return found;
    }

    private static Link link(Node node, String target) {
        Span span = span(node);
        return new Link(target, span.offset(), span.length());
    }

    private static Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? new Span(0, 1)
                : new Span(spans.get(0).getInputIndex(), spans.get(0).getLength());
    }
}
