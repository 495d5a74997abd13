package org.tocsin.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Window;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;
import org.tocsin.record.yaml.YamlNode;
import org.tocsin.record.yaml.YamlScalar;

/** When somebody has to be on call: {@code always}, or some windows. */
final class CoverageType implements Type<List<Window>> {
    private static final Type<List<Window>> WINDOWS = Types.list(WindowShape.SHAPE, 1);

    static final Type<List<Window>> TYPE = new CoverageType();

    private CoverageType() {}

    @Override
    public @Nullable List<Window> read(YamlNode node, Reading reading) {
        if (node instanceof YamlScalar scalar) {
            if (scalar.text().equals("always")) {
                return List.of();
            }
            reading.refuse(
                    node,
                    "bad-coverage",
                    "`" + scalar.text() + "` does not say when somebody has to be on call",
                    words(),
                    "Write `always`, or windows such as `- {days: [monday], from: \"09:00\", until: \"17:00\"}`.");
            return null;
        }
        return WINDOWS.read(node, reading);
    }

    @Override
    public Map<String, Object> schema() {
        return Types.schema("anyOf", List.of(Types.schema("const", "always"), WINDOWS.schema()));
    }

    @Override
    public String words() {
        return "always, or a list of windows";
    }

    @Override
    public Shape<?> within() {
        return WindowShape.SHAPE;
    }
}
