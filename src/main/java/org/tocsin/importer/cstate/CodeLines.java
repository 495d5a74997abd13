package org.tocsin.importer.cstate;

import java.util.BitSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Tells which lines of a Markdown text are code or HTML, where nothing is a mark. */
final class CodeLines {
    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();

    private CodeLines() {}

    /** Indexes of the lines, from 0. */
    static BitSet of(String markdown) {
        var lines = new BitSet();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                set(code);
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                set(code);
            }

            @Override
            public void visit(HtmlBlock html) {
                set(html);
            }

            private void set(Block block) {
                block.getSourceSpans().forEach(span -> lines.set(span.getLineIndex()));
            }
        });
        return lines;
    }
}
