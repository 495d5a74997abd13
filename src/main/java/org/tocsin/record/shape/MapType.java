package org.tocsin.record.shape;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;

/** Names of one type with values of another, in the file's order. */
final class MapType<K, V> implements Type<Map<K, V>> {
    private final Type<K> key;
    private final Type<V> value;

    MapType(Type<K> key, Type<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public @Nullable Map<K, V> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlMapping mapping)) {
            reading.refuse(
                    node,
                    "wrong-kind-of-value",
                    "here stands " + node.words() + ", not names with values",
                    words(),
                    "Write `name: value` on a line for each.");
            return null;
        }
        Map<K, V> values = new LinkedHashMap<>();
        boolean complete = true;
        for (YamlMapping.Entry entry : mapping.entries()) {
            K name = key.read(entry.key(), reading);
            V read = value.read(entry.value(), reading);
            if (name == null || read == null) {
                complete = false;
            } else {
                values.put(name, read);
            }
        }
        return complete ? Collections.unmodifiableMap(values) : null;
    }

    @Override
    public Map<String, Object> schema() {
        return Types.schema("type", "object", "propertyNames", key.schema(), "additionalProperties", value.schema());
    }

    @Override
    public String words() {
        return key.words() + " with " + value.words();
    }
}
