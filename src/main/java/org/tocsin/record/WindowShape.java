package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.tocsin.model.internal.Window;
import org.tocsin.record.shape.CivilTypes;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** A part of each of some weekdays: wherever windows are written. */
final class WindowShape {
    private static final Field<List<DayOfWeek>> DAYS =
            required("days", Types.list(CivilTypes.weekday(), 1), "on which it begins", "[tuesday, thursday]");
    private static final Field<LocalTime> FROM =
            required("from", CivilTypes.timeOfDay(), "when it begins", "\"10:00\"");
    private static final Field<LocalTime> UNTIL = required(
            "until",
            CivilTypes.timeOfDay(),
            "when it ends: the same as `from` for the whole day, earlier for one that ends on the next day",
            "\"12:00\"");

    static final Shape<Window> SHAPE = Shape.of(
            "a window",
            "A part of each of some days of the week.",
            List.of(DAYS, FROM, UNTIL),
            values -> new Window(EnumSet.copyOf(values.get(DAYS)), values.get(FROM), values.get(UNTIL)));

    private WindowShape() {}
}
