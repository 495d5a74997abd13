package org.tocsin.record.shape;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.yaml.YamlNode;

/** What a field may hold: how it is read, how editors check it, how people are told of it. */
public interface Type<V> {
    /**
     * The value of a node.
     *
     * @return null when it was refused; then {@code reading} has at least one more problem
     */
    @Nullable
    V read(YamlNode node, Reading reading);

    /** The same as JSON Schema 2020-12, with keys in the order to print. */
    Map<String, Object> schema();

    /** The same in words, such as "a time with its zone". */
    String words();

    /** The shape of what lies within, where there is one: for the reference page and for tests that walk all fields. */
    default @Nullable Shape<?> within() {
        return null;
    }
}
