package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Restoration;
import org.tocsin.model.open.TimeRange;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;

/** When things are expected to work again: {@code unknown}, a time, or a range. */
final class RestorationType implements Type<Restoration> {
    private static final Field<Instant> FROM =
            required("from", Types.instant(), "the earliest it may be", "2026-11-03T10:00Z");
    private static final Field<Instant> UNTIL =
            required("until", Types.instant(), "the latest it may be", "2026-11-03T12:00Z");
    static final Shape<TimeRange> RANGE = Shape.of(
            "a range of time",
            "From a time until a later one.",
            List.of(FROM, UNTIL),
            values -> new TimeRange(values.get(FROM), values.get(UNTIL)));

    @Override
    public @Nullable Restoration read(YamlNode node, Reading reading) {
        if (node instanceof YamlScalar scalar && scalar.text().equals("unknown")) {
            return new Restoration.Unknown();
        }
        if (node instanceof YamlMapping) {
            TimeRange range = RANGE.read(node, reading);
            return range == null ? null : new Restoration.Between(range);
        }
        Instant at = Types.instant().read(node, reading);
        return at == null ? null : new Restoration.At(at);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("anyOf", List.of(Map.of("const", "unknown"), Types.instant().schema(), RANGE.schema()));
        return schema;
    }

    @Override
    public String words() {
        return "unknown, a time, or a range with from and until";
    }
}
