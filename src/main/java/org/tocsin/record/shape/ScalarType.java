package org.tocsin.record.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;

/** A type read from the text of one value. */
public final class ScalarType<V> implements Type<V> {
    /** Reads one text, refusing it through {@code reading} at {@code at}. */
    @FunctionalInterface
    public interface Parser<V> {
        @Nullable
        V parse(String text, YamlScalar at, Reading reading);
    }

    private final String words;
    private final Map<String, Object> schema;
    private final Parser<V> parser;

    /** @param words what is expected, for people */
    public ScalarType(String words, Map<String, Object> schema, Parser<V> parser) {
        this.words = words;
        this.schema = schema;
        this.parser = parser;
    }

    @Override
    public @Nullable V read(YamlNode node, Reading reading) {
        if (node instanceof YamlScalar scalar) {
            return parser.parse(scalar.text(), scalar, reading);
        }
        reading.refuse(
                node,
                "wrong-kind-of-value",
                "here stands " + node.words() + ", not one value",
                words,
                "Write one value; if its text starts with [ or {, put it in quotes.");
        return null;
    }

    @Override
    public Map<String, Object> schema() {
        return schema;
    }

    @Override
    public String words() {
        return words;
    }
}
