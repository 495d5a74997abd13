package org.tocsin.record.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;

/**
 * A kind of record, or a part of one, described once: its fields, and how their values make a model value.
 *
 * @param name as in "a person", without the article
 * @param meaning one sentence
 */
public record Shape<T>(String name, String meaning, List<Field<?>> fields, Builder<T> builder) implements Type<T> {
    /** Makes the value when every field was read. */
    @FunctionalInterface
    public interface Builder<T> {
        /** The value; null when the fields contradict one another, having told {@code reading} so at {@code at}. */
        @Nullable
        T build(Values values, Reading reading, YamlMapping at);
    }

    public Shape {
        fields = List.copyOf(fields);
    }

    /** A shape whose fields never contradict one another. */
    public static <T> Shape<T> of(
            String name, String meaning, List<Field<?>> fields, java.util.function.Function<Values, T> builder) {
        return new Shape<>(name, meaning, fields, (values, reading, at) -> builder.apply(values));
    }

    @Override
    public @Nullable T read(YamlNode node, Reading reading) {
        if (!(node instanceof YamlMapping mapping)) {
            reading.refuse(
                    node,
                    "wrong-kind-of-value",
                    "here stands " + node.words() + ", not the fields of " + name,
                    "fields such as `" + fields.get(0).name() + ": "
                            + fields.get(0).example() + "`",
                    "Write each field on its own line, indented by two spaces.");
            return null;
        }
        int before = reading.count();
        Values values = new Values();
        for (YamlMapping.Entry entry : mapping.entries()) {
            readField(entry, values, reading);
        }
        for (Field<?> field : fields) {
            if (field.required() && mapping.entry(field.name()).isEmpty() && !misspelt(field, mapping)) {
                reading.refuse(
                        mapping,
                        "missing-field",
                        "`" + field.name() + "` is missing: " + field.meaning(),
                        field.type().words(),
                        remedy(field));
            }
        }
        return reading.count() > before ? null : builder.build(values, reading, mapping);
    }

    /** Whether a name in the file is told to be nearly this one, so that the field is not missed a second time. */
    private boolean misspelt(Field<?> field, YamlMapping mapping) {
        List<String> known = fields.stream().map(Field::name).toList();
        return mapping.entries().stream()
                .map(entry -> entry.key().text())
                .filter(key -> !known.contains(key))
                .anyMatch(key -> NearestWord.to(key, known).equals(Optional.of(field.name())));
    }

    /** The line to add; for a list or a part, its first lines. */
    private static String remedy(Field<?> field) {
        Shape<?> part = field.type().within();
        if (part == null) {
            return "Add a line such as `" + field.name() + ": " + field.example() + "`.";
        }
        Field<?> first = part.fields().get(0);
        return "Add `" + field.name() + ":`, and on the next line, indented, `" + (field.type() == part ? "" : "- ")
                + first.name() + ": " + first.example() + "`; then the other fields of " + part.name() + ".";
    }

    private void readField(YamlMapping.Entry entry, Values values, Reading reading) {
        String key = entry.key().text();
        Field<?> field = field(key);
        if (field == null) {
            List<String> known = fields.stream().map(Field::name).toList();
            reading.refuse(
                    entry.key(),
                    "unknown-field",
                    "`" + key + "` is not a field of " + name,
                    "one of " + String.join(", ", known),
                    NearestWord.to(key, known)
                            .map(near -> "Did you mean `" + near + "`?")
                            .orElse("Delete the line, or move it where it belongs."));
            return;
        }
        if (entry.value() instanceof YamlScalar scalar && scalar.absent()) {
            reading.refuse(
                    entry.key(),
                    "empty-field",
                    "`" + key + "` has no value",
                    field.type().words(),
                    field.required()
                            ? "Write the value, such as `" + key + ": " + field.example() + "`."
                            : "Write a value, or delete the line.");
            return;
        }
        Object value = field.type().read(entry.value(), reading);
        if (value != null) {
            values.put(field, value);
        }
    }

    private @Nullable Field<?> field(String key) {
        for (Field<?> field : fields) {
            if (field.name().equals(key)) {
                return field;
            }
        }
        return null;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field<?> field : fields) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", field.meaning());
            property.putAll(field.type().schema());
            properties.put(field.name(), property);
            if (field.required()) {
                required.add(field.name());
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        return schema;
    }

    @Override
    public String words() {
        return "the fields of " + name;
    }

    @Override
    public Shape<?> within() {
        return this;
    }
}
