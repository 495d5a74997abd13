package org.tocsin.record.yaml;

import java.util.Optional;

/** Finds a node by a path such as {@code customer.updates[2].at}. */
final class YamlPath {
    private YamlPath() {}

    static YamlNode nearest(YamlNode root, String path) {
        YamlNode here = root;
        for (String part : path.replace("[", ".[").split("\\.", -1)) {
            Optional<YamlNode> next = part.isEmpty() ? Optional.of(here) : step(here, part);
            if (next.isEmpty()) {
                return here;
            }
            here = next.get();
        }
        return here;
    }

    private static Optional<YamlNode> step(YamlNode node, String part) {
        if (part.startsWith("[")) {
            int index = Integer.parseInt(part.substring(1, part.length() - 1));
            return node instanceof YamlSequence list && index < list.items().size()
                    ? Optional.of(list.items().get(index))
                    : Optional.empty();
        }
        if (part.endsWith("!") && node instanceof YamlMapping mapping) {
            return mapping.entry(part.substring(0, part.length() - 1)).map(YamlMapping.Entry::key);
        }
        return node instanceof YamlMapping mapping
                ? mapping.entry(part).map(YamlMapping.Entry::value)
                : Optional.empty();
    }
}
