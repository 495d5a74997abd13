package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.source.SourceTree;

/**
 * A tree and one file from elsewhere, as if it lay in it.
 *
 * @param path as which the file is read
 */
record FileAside(SourceTree tree, String path, String content) implements SourceTree {
    @Override
    public List<String> paths() {
        return Stream.concat(tree.paths().stream(), Stream.of(path))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<String> links() {
        return tree.links();
    }

    @Override
    public boolean has(String wanted) {
        return path.equals(wanted) || tree.has(wanted);
    }

    @Override
    public long size(String wanted) {
        return path.equals(wanted) ? bytes(wanted).length : tree.size(wanted);
    }

    @Override
    public byte[] bytes(String wanted) {
        return path.equals(wanted) ? content.getBytes(StandardCharsets.UTF_8) : tree.bytes(wanted);
    }
}
