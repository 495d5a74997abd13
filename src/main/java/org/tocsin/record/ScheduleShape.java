package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PeakId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.ScheduleOverride;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.Window;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** {@code escalation/schedules/ID.yaml}. */
final class ScheduleShape {
    private static final Field<List<HolidaysId>> CALENDARS =
            required("calendars", Types.list(InternalTypes.HOLIDAYS, 1), "whose public holidays count", "[portugal]");
    private static final Field<Integer> HOLIDAY_MINIMUM = optional(
            "minimum",
            Types.wholeNumber(1, 50),
            "how many have to be on call on those days; as usual unless it says otherwise",
            "2");
    private static final Shape<OnHolidays> HOLIDAYS = Shape.of(
            "public holidays of a schedule",
            "What is different on public holidays.",
            List.of(CALENDARS, HOLIDAY_MINIMUM),
            values -> new OnHolidays(values.get(CALENDARS), values.orNull(HOLIDAY_MINIMUM)));

    private static final Field<Instant> FROM =
            required("from", Types.instant(), "when it begins", "2026-12-24T09:00+00:00");
    private static final Field<Instant> UNTIL =
            required("until", Types.instant(), "when it ends", "2026-12-25T09:00+00:00");
    private static final Field<PersonId> WHO = required("who", InternalTypes.PERSON, "who is on call", "rui-salgado");
    private static final Field<PersonId> REPLACES = optional(
            "replaces",
            InternalTypes.PERSON,
            "whose turns are taken over; above every layer unless it says so",
            "tiago-moura");
    private static final Field<String> REASON = required("reason", Types.line(), "why", "Swap");
    private static final Field<PersonId> APPROVED_BY =
            required("approved-by", InternalTypes.PERSON, "who agreed to it", "ines-carvalho");
    private static final Shape<ScheduleOverride> OVERRIDE = Shape.of(
            "an override",
            "A change of a schedule for once, such as a swap.",
            List.of(FROM, UNTIL, WHO, REPLACES, REASON, APPROVED_BY),
            values -> new ScheduleOverride(
                    values.get(FROM),
                    values.get(UNTIL),
                    values.get(WHO),
                    values.orNull(REPLACES),
                    values.get(REASON),
                    values.get(APPROVED_BY)));

    private static final Field<String> TITLE =
            required("title", Types.line(), "as people say it", "Automation on call");
    private static final Field<PersonId> OWNER =
            required("owner", InternalTypes.PERSON, "who keeps it right", "ines-carvalho");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "in which its days and times are meant", "Europe/Lisbon");
    private static final Field<Integer> MINIMUM = optional(
                    "minimum",
                    Types.wholeNumber(1, 50),
                    "how many have to be on call at once; 1 unless it says otherwise",
                    "1")
            .otherwise(1);
    private static final Field<List<Window>> COVERAGE = optional(
                    "coverage",
                    CoverageType.TYPE,
                    "when somebody has to be on call; always unless it says otherwise",
                    "always")
            .otherwise(List.of());
    private static final Field<OnHolidays> ON_HOLIDAYS = optional(
            "holidays", HOLIDAYS, "what is different on public holidays", "{calendars: [portugal], minimum: 1}");
    private static final Field<List<PeakId>> PEAKS = optional(
                    "peaks", Types.list(InternalTypes.PEAK, 0), "times that need more people or skills", "[month-end]")
            .otherwise(List.of());
    private static final Field<List<SkillId>> SKILLS = optional(
                    "skills",
                    Types.list(InternalTypes.SKILL, 0),
                    "each of which somebody on call has to have",
                    "[flowbench]")
            .otherwise(List.of());
    private static final Field<List<String>> LANGUAGES = optional(
                    "languages", Types.list(Types.language(), 0), "each of which somebody on call has to speak", "[en]")
            .otherwise(List.of());
    private static final Field<List<Layer>> LAYERS =
            required("layers", Types.list(LayerShape.SHAPE, 1), "people who take turns, the highest first", "[…]");
    private static final Field<List<ScheduleOverride>> OVERRIDES = optional(
                    "overrides", Types.list(OVERRIDE, 0), "changes for once; they stand above every layer", "[…]")
            .otherwise(List.of());

    static final Shape<Schedule> SHAPE = new Shape<>(
            "a schedule",
            "Who is on call when.",
            List.of(TITLE, OWNER, ZONE, MINIMUM, COVERAGE, ON_HOLIDAYS, PEAKS, SKILLS, LANGUAGES, LAYERS, OVERRIDES),
            ScheduleShape::build);

    private ScheduleShape() {}

    /** @param minimum null for that of other days */
    private record OnHolidays(
            List<HolidaysId> calendars, @Nullable Integer minimum) {}

    private static @Nullable Schedule build(Values values, Reading reading, YamlMapping at) {
        int minimum = values.get(MINIMUM);
        OnHolidays holidays = values.orNull(ON_HOLIDAYS);
        Integer written = holidays == null ? null : holidays.minimum();
        int holidayMinimum = written == null ? minimum : written;
        if (holidayMinimum < minimum) {
            reading.refuse(
                    at.entry("holidays").orElseThrow().value(),
                    "holiday-minimum",
                    "fewer people have to be on call on public holidays (" + holidayMinimum + ") than on other days ("
                            + minimum + ")",
                    "at least " + minimum,
                    "Raise it, or delete `minimum` here; days that need nobody are left out of `coverage`.");
            return null;
        }
        return new Schedule(
                new ScheduleId(reading.recordId()),
                values.get(TITLE),
                values.get(OWNER),
                values.get(ZONE),
                minimum,
                values.get(COVERAGE),
                holidays == null ? List.of() : holidays.calendars(),
                holidayMinimum,
                values.get(PEAKS),
                values.get(SKILLS),
                values.get(LANGUAGES),
                values.get(LAYERS),
                values.get(OVERRIDES));
    }
}
