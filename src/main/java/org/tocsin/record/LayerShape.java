package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Layer;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Rotation;
import org.tocsin.model.internal.Window;
import org.tocsin.record.shape.CivilTypes;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlNode;

/** One layer of a schedule. */
final class LayerShape {
    private static final Field<LocalTime> AT = required("at", CivilTypes.timeOfDay(), "the time of day", "\"09:00\"");
    private static final Field<HandOffDayType.HandOffDay> DAY = optional(
            "day",
            HandOffDayType.TYPE,
            "which day: of the week for weekly turns, of the month for monthly ones",
            "monday");
    private static final Shape<HandOff> HAND_OFF = Shape.of(
            "the hand-off",
            "When one turn ends and the next begins.",
            List.of(AT, DAY),
            values -> new HandOff(values.get(AT), values.orNull(DAY)));

    private static final Field<String> ID =
            required("id", Types.id(id -> id), "unique within the schedule", "lisbon-day");
    private static final Field<String> NAME =
            optional("name", Types.line(), "as people say it; the id unless it says otherwise", "Lisbon by day");
    private static final Field<Rotation.Frequency> ROTATION = required(
            "rotation",
            Types.word(List.of(Rotation.Frequency.values()), Rotation.Frequency::word),
            "how often it is the next one's turn",
            "weekly");
    private static final Field<Integer> EVERY = optional(
            "every",
            Types.wholeNumber(1, 366),
            "a hand-off every so many days, weeks or months; 1 unless it says otherwise",
            "2");
    private static final Field<LocalDate> STARTS = required(
            "starts", Types.date(), "the first hand-off is the first that fits on or after this day", "2026-01-05");
    private static final Field<HandOff> HANDED_OFF =
            required("hand-off", HAND_OFF, "when one turn ends and the next begins", "{at: \"09:00\", day: monday}");
    private static final Field<String> RECURRENCE = optional(
            "recurrence",
            RecurrenceType.TYPE,
            "the days of hand-offs, where `rotation` is `rrule`",
            "FREQ=WEEKLY;BYDAY=MO,TH");
    private static final Field<List<PersonId>> PARTICIPANTS = required(
            "participants",
            Types.list(InternalTypes.PERSON, 1),
            "in the order they take turns",
            "[tiago-moura, rui-salgado]");
    private static final Field<List<Window>> WINDOWS = optional(
                    "windows",
                    Types.list(WindowShape.SHAPE, 1),
                    "when it is on call at all; always unless it says otherwise",
                    "[…]")
            .otherwise(List.of());
    private static final Field<LocalDate> ENDS =
            optional("ends", Types.date(), "the last day on which it is on call", "2026-12-31");

    static final Shape<Layer> SHAPE = new Shape<>(
            "a layer",
            "People who take turns.",
            List.of(ID, NAME, ROTATION, EVERY, STARTS, HANDED_OFF, RECURRENCE, PARTICIPANTS, WINDOWS, ENDS),
            LayerShape::build);

    private LayerShape() {}

    /** When turns change. */
    private record HandOff(LocalTime at, HandOffDayType.@Nullable HandOffDay day) {}

    private static @Nullable Layer build(Values values, Reading reading, YamlMapping at) {
        int before = reading.count();
        Rotation.Frequency frequency = values.get(ROTATION);
        HandOff handOff = values.get(HANDED_OFF);
        checkDay(frequency, handOff, reading, at);
        checkRecurrence(frequency, values, reading, at);
        if (reading.count() > before) {
            return null;
        }
        HandOffDayType.HandOffDay day = handOff.day();
        Integer every = values.orNull(EVERY);
        String name = values.orNull(NAME);
        return new Layer(
                values.get(ID),
                name == null ? values.get(ID) : name,
                new Rotation(
                        frequency,
                        values.get(STARTS),
                        every == null ? 1 : every,
                        handOff.at(),
                        day == null ? null : day.ofWeek(),
                        day == null ? 0 : day.ofMonth(),
                        values.orNull(RECURRENCE)),
                values.get(PARTICIPANTS),
                values.get(WINDOWS),
                values.orNull(ENDS));
    }

    private static void checkDay(Rotation.Frequency frequency, HandOff handOff, Reading reading, YamlMapping at) {
        HandOffDayType.HandOffDay day = handOff.day();
        boolean weekday = day != null && day.ofWeek() != null;
        boolean monthday = day != null && day.ofWeek() == null;
        YamlNode node = at.entry("hand-off").orElseThrow().value();
        switch (frequency) {
            case WEEKLY -> {
                if (!weekday) {
                    reading.refuse(
                            node,
                            "hand-off-day",
                            "turns change each week, and the hand-off "
                                    + (monthday ? "is on a day of the month" : "says on no day of it"),
                            "a day of the week, such as `day: monday`",
                            "Write `hand-off: {at: \"" + handOff.at() + "\", day: monday}`, with the day you mean.");
                }
            }
            case MONTHLY -> {
                if (!monthday) {
                    reading.refuse(
                            node,
                            "hand-off-day",
                            "turns change each month, and the hand-off "
                                    + (weekday ? "is on a day of the week" : "says on no day of it"),
                            "a day of the month from 1 to 31, such as `day: 1`",
                            "Write `hand-off: {at: \"" + handOff.at() + "\", day: 1}`, with the day you mean.");
                }
            }
            case DAILY, RRULE -> {
                if (day != null) {
                    reading.refuse(
                            node,
                            "hand-off-day",
                            frequency == Rotation.Frequency.DAILY
                                    ? "turns change each day, and the hand-off names one day"
                                    : "the recurrence says on which days turns change, and the hand-off names one besides",
                            "`at` alone",
                            "Write `hand-off: {at: \"" + handOff.at() + "\"}`, or choose another rotation.");
                }
            }
        }
    }

    private static void checkRecurrence(Rotation.Frequency frequency, Values values, Reading reading, YamlMapping at) {
        boolean wanted = frequency == Rotation.Frequency.RRULE;
        if (wanted != (values.orNull(RECURRENCE) != null)) {
            reading.refuse(
                    wanted ? at : at.entry("recurrence").orElseThrow().key(),
                    "rotation-recurrence",
                    wanted
                            ? "the rotation follows a recurrence, and there is none"
                            : "there is a recurrence, and the rotation is " + frequency.word(),
                    "`recurrence` where `rotation` is `rrule`, and only there",
                    wanted
                            ? "Add a line such as `recurrence: FREQ=WEEKLY;BYDAY=MO,TH`, or choose another rotation."
                            : "Delete `recurrence`, or write `rotation: rrule`.");
        } else if (wanted && values.orNull(EVERY) != null) {
            reading.refuse(
                    at.entry("every").orElseThrow().key(),
                    "rotation-recurrence",
                    "the recurrence says how often turns change, and so does `every`",
                    "`INTERVAL` within the recurrence, such as FREQ=WEEKLY;INTERVAL=2",
                    "Delete `every`.");
        }
    }
}
