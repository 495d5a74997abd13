package org.tocsin.record.yaml;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.problem.Problem;
import org.tocsin.source.SourceText;

/**
 * What one YAML file holds: a tree, or the problems that keep it from being one.
 *
 * @param root null when there are problems
 */
public record YamlFile(@Nullable YamlNode root, List<Problem> problems) {
    /** Deeper nesting than this is refused; real records need eight. */
    public static final int DEEPEST = 20;

    /** More nodes than this in one file are refused. */
    public static final int MOST_NODES = 200_000;

    public YamlFile {
        problems = List.copyOf(problems);
    }

    /** Reads one document, refusing what records never need: aliases, tags, several documents, duplicate keys. */
    public static YamlFile parse(SourceText source) {
        return new YamlTreeBuilder(source).build();
    }

    /** The node at a path such as {@code customer.updates[2].at}, or the nearest one above it that exists. */
    public Optional<YamlNode> nearest(String path) {
        return root == null ? Optional.empty() : Optional.of(YamlPath.nearest(root, path));
    }
}
