package org.tocsin.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Text;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;

/**
 * Words for customers: a text, or one for each language, as in {@code {en: …, de: …}}.
 *
 * @param one what each version must be like
 */
record TextType(Type<String> one) implements Type<Text> {
    static TextType of(Type<String> one) {
        return new TextType(one);
    }

    @Override
    public @Nullable Text read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlMapping mapping)) {
            String words = one.read(node, reading);
            return words == null ? null : Text.of(words);
        }
        if (mapping.entries().isEmpty()) {
            reading.refuse(
                    node,
                    "empty-field",
                    "there is no text here",
                    words(),
                    "Write the text, or one for each language, such as `en: …`.");
            return null;
        }
        Map<String, String> versions = Types.map(Types.language(), one).read(node, reading);
        return versions == null ? null : Text.of(new TreeMap<>(versions));
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> several =
                new LinkedHashMap<>(Types.map(Types.language(), one).schema());
        several.put("minProperties", 1);
        return Map.of("anyOf", List.of(one.schema(), several));
    }

    @Override
    public String words() {
        return one.words() + "; or one for each language";
    }
}
