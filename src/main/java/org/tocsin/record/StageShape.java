package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.util.List;
import org.tocsin.model.internal.Obligation;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** One notification that an obligation asks for. */
final class StageShape {
    private static final Field<String> ID =
            required("id", Types.id(id -> id), "unique within the obligation", "authority");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Notification");
    private static final Field<String> TO = required("to", Types.line(), "who is told", "CNPD");
    private static final Field<List<Obligation.Limit>> LIMITS = required(
            "limits",
            Types.list(LimitShape.SHAPE, 1),
            "all hold; the earliest is the deadline",
            "[{event: aware, within: PT72H}]");
    private static final Field<String> UNLESS = optional(
            "unless",
            Types.id(id -> id),
            "an event that makes it needless where it comes before the deadline",
            "handled");
    private static final Field<String> NOTE =
            optional("note", Types.line(), "what else the text asks", "In phases where not all is known at once.");
    private static final Field<String> ARTICLE =
            required("article", Types.line(), "where the text says so", "GDPR Art. 33(1)");
    private static final Field<URI> SOURCE = required(
            "source", Types.url(), "where the text can be read", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

    static final Shape<Obligation.Stage> SHAPE = Shape.of(
            "a stage",
            "One notification.",
            List.of(ID, NAME, TO, LIMITS, UNLESS, ARTICLE, SOURCE, NOTE),
            values -> new Obligation.Stage(
                    values.get(ID),
                    values.get(NAME),
                    values.get(TO),
                    values.get(LIMITS),
                    values.orNull(UNLESS),
                    values.get(ARTICLE),
                    values.get(SOURCE),
                    values.orNull(NOTE)));

    private StageShape() {}
}
