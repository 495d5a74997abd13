package org.tocsin.record.yaml;

import java.util.List;

/** A list, in the file's order. */
public record YamlSequence(List<YamlNode> items, int line, int column) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public int length() {
        return 1;
    }

    @Override
    public String words() {
        return "a list";
    }
}
