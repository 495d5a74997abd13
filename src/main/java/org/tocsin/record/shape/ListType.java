package org.tocsin.record.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlSequence;

/** A list of values of one type. */
final class ListType<V> implements Type<List<V>> {
    private final Type<V> item;
    private final int least;

    ListType(Type<V> item, int least) {
        this.item = item;
        this.least = least;
    }

    @Override
    public @Nullable List<V> read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlSequence sequence)) {
            reading.refuse(
                    node,
                    "wrong-kind-of-value",
                    "here stands " + node.words() + ", not a list",
                    words(),
                    "Begin each item on its own line with `- `.");
            return null;
        }
        if (sequence.items().size() < least) {
            reading.refuse(node, "list-too-short", "this list is too short", words(), "Add what is missing.");
            return null;
        }
        List<V> values = new ArrayList<>();
        boolean complete = true;
        for (YamlNode element : sequence.items()) {
            V value = item.read(element, reading);
            if (value == null) {
                complete = false;
            } else {
                values.add(value);
            }
        }
        return complete ? List.copyOf(values) : null;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = Types.schema("type", "array", "items", item.schema());
        if (least > 0) {
            schema.put("minItems", least);
        }
        return schema;
    }

    @Override
    public String words() {
        return "a list" + (least > 0 ? " of at least " + least : "") + ", each " + item.words();
    }

    @Override
    public @Nullable Shape<?> within() {
        return item.within();
    }
}
