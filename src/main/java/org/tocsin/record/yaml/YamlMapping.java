package org.tocsin.record.yaml;

import java.util.List;
import java.util.Optional;

/** Named fields, in the file's order; no name stands twice. */
public record YamlMapping(List<Entry> entries, int line, int column) implements YamlNode {
    /** One field. */
    public record Entry(YamlScalar key, YamlNode value) {}

    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** The field of this name. */
    public Optional<Entry> entry(String name) {
        for (Entry entry : entries) {
            if (entry.key().text().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public int length() {
        return 1;
    }

    @Override
    public String words() {
        return "a group of fields";
    }
}
