package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.util.List;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Text;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** A link that customers are given. */
final class LinkShape {
    private static final Field<Text> LABEL =
            required("label", TextType.of(Types.line()), "the words people click on", "Contact support");
    private static final Field<URI> URL =
            required("url", Types.url(), "where the words lead", "https://example.com/support");

    static final Shape<StatusSettings.Link> SHAPE = Shape.of(
            "a link",
            "Words and where they lead.",
            List.of(LABEL, URL),
            values -> new StatusSettings.Link(values.get(LABEL), values.get(URL)));

    private LinkShape() {}
}
