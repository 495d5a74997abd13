package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code site/waivers.yaml}. */
final class WaiversShape {
    private static final Field<String> RULE =
            required("rule", Types.id(id -> id), "the rule's id, as printed in brackets", "impact-without-component");
    private static final Field<String> FILE = required(
            "file", Types.pathBelow(""), "the file the problem is in", "incidents/2023/2023-11-20-x/incident.yaml");
    private static final Field<String> REASON =
            required("reason", Types.line(), "why it is left as it is", "Imported; nobody remembers which component");
    private static final Shape<Waiver> WAIVER = Shape.of(
            "a waiver",
            "A problem somebody decided to live with.",
            List.of(RULE, FILE, REASON),
            values -> new Waiver(values.get(RULE), values.get(FILE), values.get(REASON)));
    private static final Field<List<Waiver>> WAIVERS =
            required("waivers", Types.list(WAIVER, 0), "one for each rule and file", "[…]");

    static final Shape<List<Waiver>> SHAPE = Shape.of(
            "the waivers", "Problems that are left as they are, by name.", List.of(WAIVERS), v -> v.get(WAIVERS));

    private WaiversShape() {}
}
