package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.LocalDate;
import java.util.List;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.PersonId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/absences.yaml}. */
final class AbsencesShape {
    private static final Field<PersonId> PERSON = required("person", InternalTypes.PERSON, "who is away", "ben-tuhoe");
    private static final Field<LocalDate> FROM =
            required("from", Types.date(), "the first day, where they live", "2026-12-22");
    private static final Field<LocalDate> THROUGH =
            required("through", Types.date(), "the last day, itself included", "2027-01-02");
    private static final Field<String> NOTE =
            optional("note", Types.line(), "why, in words that colleagues may read", "Holiday");
    private static final Shape<Absence> ABSENCE = Shape.of(
            "an absence",
            "Days on which somebody cannot be called.",
            List.of(PERSON, FROM, THROUGH, NOTE),
            values -> new Absence(values.get(PERSON), values.get(FROM), values.get(THROUGH), values.orNull(NOTE)));
    private static final Field<List<Absence>> ABSENCES =
            required("absences", Types.list(ABSENCE, 0), "who is away when", "[…]");

    static final Shape<List<Absence>> SHAPE =
            Shape.of("the absences", "Who cannot be called when.", List.of(ABSENCES), values -> values.get(ABSENCES));

    private AbsencesShape() {}
}
