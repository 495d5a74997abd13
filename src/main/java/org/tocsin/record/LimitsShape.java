package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.tocsin.model.internal.Limits;
import org.tocsin.record.shape.CivilTypes;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/limits.yaml}. What it leaves out is as usual. */
final class LimitsShape {
    private static final Limits.OnCall ON_CALL_USUAL = Limits.USUAL.onCall();
    private static final Limits.Reviews REVIEWS_USUAL = Limits.USUAL.reviews();

    private static final Field<LocalTime> NIGHT_FROM =
            required("from", CivilTypes.timeOfDay(), "when night begins where a person lives", "\"22:00\"");
    private static final Field<LocalTime> NIGHT_UNTIL =
            required("until", CivilTypes.timeOfDay(), "when it ends", "\"06:00\"");
    private static final Shape<Night> NIGHT = Shape.of(
            "the night",
            "What counts as night.",
            List.of(NIGHT_FROM, NIGHT_UNTIL),
            values -> new Night(values.get(NIGHT_FROM), values.get(NIGHT_UNTIL)));

    private static final Field<Duration> IN_SEVEN_DAYS = optional(
                    "in-seven-days",
                    Types.duration(),
                    "the most time on call in any seven days on end; unless it says otherwise 84 hours",
                    "PT84H")
            .otherwise(ON_CALL_USUAL.inSevenDays());
    private static final Field<Integer> NIGHTS_IN_ROW = optional(
                    "nights-in-row",
                    Types.wholeNumber(1, 366),
                    "the most nights on end with time on call; unless it says otherwise 7",
                    "7")
            .otherwise(ON_CALL_USUAL.nightsInRow());
    private static final Field<Duration> REST = optional(
                    "rest",
                    Types.duration(),
                    "the least time off call between two shifts; unless it says otherwise 11 hours",
                    "PT11H")
            .otherwise(ON_CALL_USUAL.rest());
    private static final Field<Integer> WEEKENDS_IN_ROW = optional(
                    "weekends-in-row",
                    Types.wholeNumber(1, 60),
                    "the most weekends on end with time on call; unless it says otherwise 2",
                    "2")
            .otherwise(ON_CALL_USUAL.weekendsInRow());
    private static final Field<Integer> UNEVEN_PERCENT = optional(
                    "uneven-percent",
                    Types.wholeNumber(0, 1000),
                    "by how much one share of a layer may exceed an even one; unless it says otherwise 50",
                    "50")
            .otherwise(ON_CALL_USUAL.unevenPercent());
    private static final Field<Night> NIGHT_IS = optional(
                    "night",
                    NIGHT,
                    "what counts as night; unless it says otherwise 22:00 to 06:00",
                    "{from: \"22:00\", until: \"06:00\"}")
            .otherwise(new Night(ON_CALL_USUAL.nightFrom(), ON_CALL_USUAL.nightUntil()));
    private static final Shape<Limits.OnCall> ON_CALL = Shape.of(
            "the limits of being on call",
            "What being on call may ask of one person, over all schedules.",
            List.of(IN_SEVEN_DAYS, NIGHTS_IN_ROW, REST, WEEKENDS_IN_ROW, UNEVEN_PERCENT, NIGHT_IS),
            values -> new Limits.OnCall(
                    values.get(IN_SEVEN_DAYS),
                    values.get(NIGHTS_IN_ROW),
                    values.get(REST),
                    values.get(WEEKENDS_IN_ROW),
                    values.get(UNEVEN_PERCENT),
                    values.get(NIGHT_IS).from(),
                    values.get(NIGHT_IS).until()));

    private static final Field<Duration> EVERY = optional(
                    "every",
                    Types.duration(),
                    "after so long a review is due; unless it says otherwise 90 days",
                    "P90D")
            .otherwise(REVIEWS_USUAL.every());
    private static final Field<Duration> GRACE = optional(
                    "grace",
                    Types.duration(),
                    "after so much longer its lack is an error; unless it says otherwise 30 days",
                    "P30D")
            .otherwise(REVIEWS_USUAL.grace());
    private static final Field<List<String>> PERSPECTIVES = optional(
                    "perspectives",
                    Types.list(Types.id(id -> id), 0),
                    "each of which some reviewer has to bring",
                    "[product, security, customer-representative]")
            .otherwise(REVIEWS_USUAL.perspectives());
    private static final Field<Overdue> OVERDUE_PLAYBOOK = optional(
                    "overdue-playbook",
                    Types.word(List.of(Overdue.values()), Overdue::word),
                    "what a playbook is whose review is overdue for longer than the grace; unless it says otherwise a warning",
                    "error")
            .otherwise(Overdue.WARNING);
    private static final Shape<Limits.Reviews> REVIEWS = Shape.of(
            "the limits of reviews",
            "How often policies and playbooks are reviewed, and through whose eyes.",
            List.of(EVERY, GRACE, PERSPECTIVES, OVERDUE_PLAYBOOK),
            values -> new Limits.Reviews(
                    values.get(EVERY),
                    values.get(GRACE),
                    values.get(PERSPECTIVES),
                    values.get(OVERDUE_PLAYBOOK) == Overdue.ERROR));

    private static final Field<Limits.OnCall> OF_ON_CALL = optional(
                    "on-call", ON_CALL, "what being on call may ask of one person", "{nights-in-row: 7}")
            .otherwise(ON_CALL_USUAL);
    private static final Field<Limits.Reviews> OF_REVIEWS = optional(
                    "reviews", REVIEWS, "how often policies are reviewed", "{every: P90D}")
            .otherwise(REVIEWS_USUAL);
    private static final Field<Rationale> RATIONALE = optional(
                    "rationale",
                    Types.word(List.of(Rationale.values()), Rationale::word),
                    "whether each change of escalation/ has to say why",
                    "required")
            .otherwise(Rationale.OPTIONAL);

    static final Shape<Limits> SHAPE = Shape.of(
            "the limits",
            "What a team asks of itself.",
            List.of(OF_ON_CALL, OF_REVIEWS, RATIONALE),
            values -> new Limits(
                    values.get(OF_ON_CALL), values.get(OF_REVIEWS), values.get(RATIONALE) == Rationale.REQUIRED));

    private LimitsShape() {}

    private record Night(LocalTime from, LocalTime until) {}

    private enum Overdue {
        WARNING,
        ERROR;

        String word() {
            return this == ERROR ? "error" : "warning";
        }
    }

    private enum Rationale {
        REQUIRED,
        OPTIONAL;

        String word() {
            return this == REQUIRED ? "required" : "optional";
        }
    }
}
