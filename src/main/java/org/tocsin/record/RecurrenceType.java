package org.tocsin.record;

import java.util.Map;
import org.tocsin.calendar.Recurrences;
import org.tocsin.record.shape.ScalarType;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** An RFC 5545 recurrence rule of days, without {@code RRULE:}. */
final class RecurrenceType {
    private static final Map<String, Object> SCHEMA = Types.schema("type", "string", "pattern", "^FREQ=|;FREQ=");

    static final Type<String> TYPE =
            new ScalarType<>("a recurrence rule such as FREQ=MONTHLY;BYMONTHDAY=-1", SCHEMA, (text, at, reading) -> {
                String fault = Recurrences.fault(text);
                if (fault == null) {
                    return text;
                }
                reading.refuse(
                        at,
                        "bad-recurrence",
                        "`" + text + "` is not a recurrence rule of days: " + fault,
                        "a rule of RFC 5545 without RRULE:, such as FREQ=WEEKLY;BYDAY=MO,TH",
                        "Write FREQ= and further parts in capitals, with ; between them and no spaces.");
                return null;
            });

    private RecurrenceType() {}
}
