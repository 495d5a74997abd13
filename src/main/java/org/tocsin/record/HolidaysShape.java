package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.calendar.PublicHolidays;
import org.tocsin.model.internal.Holidays;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.NearestWord;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;

/** The public holidays of one place in {@code escalation/calendars.yaml}. */
final class HolidaysShape {
    private static final Type<String> PLACE = Types.matching(
            "[a-z0-9]+([-_][a-z0-9]+)*",
            "a code in lower case, such as pt",
            "Write the code in lower-case letters and digits.");
    private static final Field<LocalDate> DATE = required("date", Types.date(), "which day", "2026-12-24");
    private static final Field<String> DAY_NAME = required("name", Types.line(), "as people say it", "Christmas Eve");
    private static final Shape<Holidays.Extra> EXTRA = Shape.of(
            "a day off",
            "A day off of the company's own.",
            List.of(DATE, DAY_NAME),
            values -> new Holidays.Extra(values.get(DATE), values.get(DAY_NAME)));

    private static final Field<HolidaysId> ID =
            required("id", InternalTypes.HOLIDAYS, "how other records name them", "portugal");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Portugal");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "in which its days begin and end", "Europe/Lisbon");
    private static final Field<String> CALENDAR =
            required("calendar", PLACE, "the country, as jollyday names it", "pt");
    private static final Field<List<String>> REGIONS = optional(
                    "regions", Types.list(PLACE, 0), "parts of the country, outermost first", "[on]")
            .otherwise(List.of());
    private static final Field<List<Holidays.Extra>> ALSO =
            optional("also", Types.list(EXTRA, 0), "days off besides", "[…]").otherwise(List.of());

    static final Shape<Holidays> SHAPE = new Shape<>(
            "public holidays",
            "The public holidays of a place.",
            List.of(ID, NAME, ZONE, CALENDAR, REGIONS, ALSO),
            HolidaysShape::build);

    private HolidaysShape() {}

    private static @Nullable Holidays build(Values values, Reading reading, YamlMapping at) {
        String calendar = values.get(CALENDAR);
        List<String> regions = values.get(REGIONS);
        if (!PublicHolidays.known(calendar, List.of())) {
            reading.refuse(
                    node(at, "calendar"),
                    "unknown-calendar",
                    "no public holidays are known for `" + calendar + "`",
                    "a country's two letters, such as pt",
                    NearestWord.to(calendar, PublicHolidays.calendars())
                            .map(near -> "Did you mean `" + near + "`?")
                            .orElse("Write the country's code of ISO 3166 in lower case."));
            return null;
        }
        if (!PublicHolidays.known(calendar, regions)) {
            reading.refuse(
                    node(at, "regions"),
                    "unknown-calendar",
                    "`" + calendar + "` has no region "
                            + String.join(
                                    ", and in it ",
                                    regions.stream()
                                            .map(region -> "`" + region + "`")
                                            .toList()),
                    "parts of the country, each within the one before, such as [on] of ca",
                    "Write their codes of ISO 3166-2 without the country's, in lower case; or delete `regions`.");
            return null;
        }
        return new Holidays(values.get(ID), values.get(NAME), values.get(ZONE), calendar, regions, values.get(ALSO));
    }

    private static YamlNode node(YamlMapping at, String field) {
        return at.entry(field).orElseThrow().value();
    }
}
