package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.IncidentKind;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.open.IncidentId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;

/** {@code incidents/YEAR/DATE-SLUG/incident.yaml}. */
final class IncidentShape {
    private static final Field<IncidentKind> KIND = optional(
                    "kind",
                    Types.word(List.of(IncidentKind.values()), IncidentKind::word),
                    "whether it happened; drills and tests are never public",
                    "real")
            .otherwise(IncidentKind.REAL);
    private static final Field<CustomerPart> CUSTOMER = required(
            "customer", CustomerShape.SHAPE, "everything here may be published; nothing else can", "{title: …}");
    private static final Field<Response> INTERNAL = optional(
                    "internal", ResponseShape.SHAPE, "how it was handled; never published", "{process: payment-sync}")
            .otherwise(ResponseShape.NOTHING);

    static final Shape<IncidentRecord> SHAPE = new Shape<>(
            "an incident",
            "An incident or a maintenance: what customers may read beside what only we do.",
            List.of(KIND, CUSTOMER, INTERNAL),
            (values, reading, at) -> build(values, reading));

    private IncidentShape() {}

    private static IncidentRecord build(Values values, Reading reading) {
        IncidentId id = new IncidentId(reading.recordId());
        IncidentKind kind = values.get(KIND);
        return new IncidentRecord(
                id, kind, values.get(CUSTOMER).as(id, kind == IncidentKind.BACKFILLED), values.get(INTERNAL));
    }
}
