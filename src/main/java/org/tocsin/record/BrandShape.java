package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.open.Brand;
import org.tocsin.model.open.Colour;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** {@code brand} in {@code site/status/settings.yaml}. */
final class BrandShape {
    private static final Type<Colour> COLOUR = Types.colour(Colour::parse);
    private static final Field<Colour> DAY =
            required("colour", COLOUR, "the colour of links by day, in quotes", "\"#17558f\"");
    private static final Field<Colour> DARK = optional(
            "dark", COLOUR, "the same in the dark; otherwise the nearest that can be read there", "\"#8cc1f2\"");

    static final Shape<Brand> SHAPE = Shape.of(
            "the brand",
            "The colour by which customers know the company.",
            List.of(DAY, DARK),
            values -> new Brand(values.get(DAY), values.orNull(DARK)));

    private BrandShape() {}
}
