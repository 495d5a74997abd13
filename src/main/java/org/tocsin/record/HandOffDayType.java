package org.tocsin.record;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.record.shape.CivilTypes;
import org.tocsin.record.shape.ScalarType;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** The day of a hand-off: of the week by its name, or of the month by its number. */
final class HandOffDayType {
    private static final Map<String, Object> SCHEMA = Types.schema(
            "anyOf",
            List.of(CivilTypes.weekday().schema(), Types.schema("type", "integer", "minimum", 1, "maximum", 31)));

    static final Type<HandOffDay> TYPE = new ScalarType<>(
            "one of the days of the week, or of the month from 1 to 31", SCHEMA, (text, at, reading) -> {
                if (text.matches("-?[0-9]+")) {
                    Integer number = Types.wholeNumber(1, 31).read(at, reading);
                    return number == null ? null : new HandOffDay(null, number);
                }
                DayOfWeek day = CivilTypes.weekday().read(at, reading);
                return day == null ? null : new HandOffDay(day, 0);
            });

    private HandOffDayType() {}

    /** @param ofMonth 0 where it is one of the week */
    record HandOffDay(@Nullable DayOfWeek ofWeek, int ofMonth) {}
}
