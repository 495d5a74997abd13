package org.tocsin.importer.cstate;

import java.util.List;
import java.util.Optional;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;
import org.tocsin.record.yaml.YamlSequence;
import tools.jackson.databind.JsonNode;

/** A part of a configuration file, YAML or TOML, whose keys are read without regard to case as Hugo does. */
interface ConfigValue {

    /** The part under a key. */
    Optional<ConfigValue> at(String key);

    /** The parts of a list; for named parts such as languages, each of them. */
    List<ConfigValue> items();

    /** Text without blanks around it; empty for anything but a plain value. */
    String text();

    /** 1-based, 1 when the format does not tell. */
    int line();

    /** The text under a key, empty when there is none. */
    default String text(String key) {
        return at(key).map(ConfigValue::text).orElse("");
    }

    /** The items under a key, none when there is no such key. */
    default List<ConfigValue> items(String key) {
        return at(key).map(ConfigValue::items).orElse(List.of());
    }

    /** Reads from YAML, which knows its lines. */
    record OfYaml(YamlNode node) implements ConfigValue {
        @Override
        public Optional<ConfigValue> at(String key) {
            return node instanceof YamlMapping mapping
                    ? mapping.entries().stream()
                            .filter(entry -> entry.key().text().equalsIgnoreCase(key))
                            .<ConfigValue>map(entry -> new OfYaml(entry.value()))
                            .findFirst()
                    : Optional.empty();
        }

        @Override
        public List<ConfigValue> items() {
            if (node instanceof YamlSequence sequence) {
                return sequence.items().stream().<ConfigValue>map(OfYaml::new).toList();
            }
            return node instanceof YamlMapping mapping
                    ? mapping.entries().stream()
                            .<ConfigValue>map(entry -> new OfYaml(entry.value()))
                            .toList()
                    : List.of();
        }

        @Override
        public String text() {
            return node instanceof YamlScalar scalar && !scalar.absent()
                    ? scalar.text().strip()
                    : "";
        }

        @Override
        public int line() {
            return node.line();
        }
    }

    /** Reads from TOML, whose reader does not tell lines; the first line that holds the name stands for it. */
    record OfToml(JsonNode node, List<String> lines) implements ConfigValue {
        @Override
        public Optional<ConfigValue> at(String key) {
            return node.propertyNames().stream()
                    .filter(name -> name.equalsIgnoreCase(key))
                    .<ConfigValue>map(name -> new OfToml(node.get(name), lines))
                    .findFirst();
        }

        @Override
        public List<ConfigValue> items() {
            return node.values().stream()
                    .<ConfigValue>map(item -> new OfToml(item, lines))
                    .toList();
        }

        @Override
        public String text() {
            return node.isValueNode() && !node.isNull() ? node.asString().strip() : "";
        }

        @Override
        public int line() {
            var name = node.isObject() ? text("name") : text();
            for (var i = 0; !name.isEmpty() && i < lines.size(); i++) {
                if (lines.get(i).contains(name) && !lines.get(i).strip().startsWith("#")) {
                    return i + 1;
                }
            }
            return 1;
        }
    }
}
