package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.ZoneId;
import java.util.List;
import org.tocsin.model.internal.Calendars;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.Slot;
import org.tocsin.model.internal.SlotId;
import org.tocsin.model.internal.Window;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/calendars.yaml}. */
final class CalendarsShape {
    private static final Field<SlotId> SLOT_ID =
            required("id", InternalTypes.SLOT, "how other records name it", "tuesday-release");
    private static final Field<String> SLOT_NAME =
            required("name", Types.line(), "as people say it", "Tuesday release");
    private static final Field<ZoneId> SLOT_ZONE =
            required("zone", Types.zone(), "in which its windows are meant", "Europe/Lisbon");
    private static final Field<List<Window>> WINDOWS =
            required("windows", Types.list(WindowShape.SHAPE, 1), "when it is", "[…]");
    private static final Shape<Slot> SLOT = Shape.of(
            "a deployment slot",
            "A time set aside for deployments.",
            List.of(SLOT_ID, SLOT_NAME, SLOT_ZONE, WINDOWS),
            values -> new Slot(values.get(SLOT_ID), values.get(SLOT_NAME), values.get(SLOT_ZONE), values.get(WINDOWS)));

    private static final Field<List<Holidays>> ALL_HOLIDAYS = optional(
                    "holidays", Types.list(HolidaysShape.SHAPE, 0), "the public holidays of each place", "[…]")
            .otherwise(List.of());
    private static final Field<List<Peak>> PEAKS = optional(
                    "peaks", Types.list(PeakShape.SHAPE, 0), "when the business cannot wait", "[…]")
            .otherwise(List.of());
    private static final Field<List<Slot>> SLOTS = optional(
                    "slots", Types.list(SLOT, 0), "when deployments are made", "[…]")
            .otherwise(List.of());

    static final Shape<Calendars> SHAPE = Shape.of(
            "the calendars",
            "Public holidays, peaks and deployment slots.",
            List.of(ALL_HOLIDAYS, PEAKS, SLOTS),
            values -> new Calendars(values.get(ALL_HOLIDAYS), values.get(PEAKS), values.get(SLOTS)));

    private CalendarsShape() {}
}
