package org.tocsin.source;

import java.util.Optional;
import org.tocsin.problem.SourceLines;

/** Shows lines of a tree's files, reading a file anew for each; problems are few. */
public record TreeLines(SourceTree tree) implements SourceLines {
    private static final long LARGEST_SHOWN = 1L << 20;

    @Override
    public Optional<String> line(String file, int line) {
        if (!tree.has(file) || tree.size(file) > LARGEST_SHOWN) {
            return Optional.empty();
        }
        return SourceText.read(tree, file, LARGEST_SHOWN) instanceof SourceText.Decoded readable
                ? readable.text().line(line)
                : Optional.empty();
    }
}
