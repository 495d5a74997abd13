package org.tocsin.site.desk.compare;

import java.util.List;

/** The lines of a source, each a block. */
public final class SourceLines {
    private SourceLines() {}

    public static List<Block> of(String source) {
        return source.lines().map(line -> Block.of("line", Tokens.exact(line))).toList();
    }
}
