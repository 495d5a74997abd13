package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Days;
import org.tocsin.model.internal.Peak;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.SkillId;
import org.tocsin.record.shape.CivilTypes;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** One peak of {@code escalation/calendars.yaml}. */
final class PeakShape {
    private static final Field<LocalDate> DAYS_FROM = required("from", Types.date(), "the first day", "2026-12-20");
    private static final Field<LocalDate> DAYS_THROUGH =
            required("through", Types.date(), "the last day, itself included", "2026-12-24");
    private static final Shape<Days> DAYS = Shape.of(
            "some days on end",
            "Some days on end.",
            List.of(DAYS_FROM, DAYS_THROUGH),
            values -> new Days(values.get(DAYS_FROM), values.get(DAYS_THROUGH)));

    private static final Field<PeakId> ID =
            required("id", InternalTypes.PEAK, "how other records name it", "month-end");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "End of month");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "in which its days and times are meant", "Europe/Lisbon");
    private static final Field<List<Days>> STRETCHES = optional(
                    "days",
                    Types.list(DAYS, 1),
                    "single stretches of days",
                    "[{from: 2026-12-20, through: 2026-12-24}]")
            .otherwise(List.of());
    private static final Field<String> RECURRENCE = optional(
            "recurrence", RecurrenceType.TYPE, "the days on which it comes again", "FREQ=MONTHLY;BYMONTHDAY=-1");
    private static final Field<LocalDate> STARTS =
            optional("starts", Types.date(), "where the recurrence counts from", "2026-01-31");
    private static final Field<LocalTime> FROM =
            required("from", CivilTypes.timeOfDay(), "when it begins on each day", "\"16:00\"");
    private static final Field<LocalTime> UNTIL = required(
            "until",
            CivilTypes.timeOfDay(),
            "when it ends: the same as `from` for the whole day, earlier for one that ends on the next day",
            "\"23:00\"");
    private static final Field<Integer> MINIMUM =
            required("minimum", Types.wholeNumber(1, 50), "how many have to be on call meanwhile", "2");
    private static final Field<List<SkillId>> SKILLS = optional(
                    "skills",
                    Types.list(InternalTypes.SKILL, 0),
                    "each of which somebody on call has to have meanwhile",
                    "[paylane]")
            .otherwise(List.of());

    static final Shape<Peak> SHAPE = new Shape<>(
            "a peak",
            "A time at which the business cannot wait.",
            List.of(ID, NAME, ZONE, STRETCHES, RECURRENCE, STARTS, FROM, UNTIL, MINIMUM, SKILLS),
            PeakShape::build);

    private PeakShape() {}

    private static @Nullable Peak build(Values values, Reading reading, YamlMapping at) {
        String recurrence = values.orNull(RECURRENCE);
        LocalDate starts = values.orNull(STARTS);
        if (recurrence == null && values.get(STRETCHES).isEmpty()) {
            reading.refuse(
                    at,
                    "peak-without-days",
                    "this peak says on no day when it is",
                    "`days`, or `recurrence` with `starts`",
                    "Add a line such as `days: [{from: 2026-12-20, through: 2026-12-24}]`.");
            return null;
        }
        if ((recurrence == null) != (starts == null)) {
            reading.refuse(
                    at,
                    "recurrence-without-start",
                    recurrence == null
                            ? "`starts` says where a recurrence counts from, and there is none"
                            : "the recurrence does not say where it counts from",
                    "`recurrence` and `starts` together",
                    recurrence == null
                            ? "Delete `starts`, or add `recurrence`."
                            : "Add `starts` with the first day, such as `starts: 2026-01-31`.");
            return null;
        }
        return new Peak(
                values.get(ID),
                values.get(NAME),
                values.get(ZONE),
                values.get(STRETCHES),
                recurrence,
                starts,
                values.get(FROM),
                values.get(UNTIL),
                values.get(MINIMUM),
                values.get(SKILLS));
    }
}
