package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Obligation;
import org.tocsin.record.shape.CivilTypes;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** Within what time an obligation has to be met, and from what. */
final class LimitShape {
    private static final Field<String> LATER_EVENT =
            required("event", Types.id(id -> id), "what it runs from", "classified");
    private static final Field<CivilTypes.Length> LATER_WITHIN =
            required("within", CivilTypes.length(), "hours as they pass, or days and months by the calendar", "PT4H");
    private static final Shape<Obligation.Later> LATER = Shape.of(
            "a limit of what comes late",
            "A time from an event that came only after the limit had passed.",
            List.of(LATER_EVENT, LATER_WITHIN),
            values -> new Obligation.Later(
                    values.get(LATER_EVENT),
                    values.get(LATER_WITHIN).exact(),
                    values.get(LATER_WITHIN).civil()));

    private enum Submission {
        FIRST,
        LATEST;

        String word() {
            return this == FIRST ? "first" : "latest";
        }
    }

    private static final Field<String> EVENT = optional("event", Types.id(id -> id), "what it runs from", "aware");
    private static final Field<String> EARLIER =
            optional("stage", Types.id(id -> id), "the earlier stage from whose submission it runs", "early-warning");
    private static final Field<Submission> SUBMISSION = optional(
            "submission",
            Types.word(List.of(Submission.values()), Submission::word),
            "which submission of that stage, where there are several; the first unless it says otherwise",
            "latest");
    private static final Field<Boolean> YEAR_END = optional(
            "year-end",
            Types.yesNo(),
            "whether it runs from the end of the calendar year in which the event falls",
            "yes");
    private static final Field<CivilTypes.Length> WITHIN = optional(
            "within",
            CivilTypes.length(),
            "hours as they pass (PT72H), or days and months by the calendar (P1M)",
            "PT72H");
    private static final Field<Integer> WORKING_DAYS =
            optional("working-days", Types.wholeNumber(1, 250), "so many working days", "4");
    private static final Field<LocalTime> BY = optional(
            "by", CivilTypes.timeOfDay(), "the time of day by which it has to be done on its last day", "\"17:30\"");
    private static final Field<Obligation.Roll> ROLL = optional(
                    "roll",
                    Types.word(List.of(Obligation.Roll.values()), Obligation.Roll::word),
                    "what happens when it ends on a day that is not a working day",
                    "none")
            .otherwise(Obligation.Roll.NONE);
    private static final Field<Obligation.Later> IF_LATER = optional(
            "if-later",
            LATER,
            "what holds in its place where another event comes only after it has passed",
            "{event: classified, within: PT4H}");

    static final Shape<Obligation.Limit> SHAPE = new Shape<>(
            "a limit",
            "Within what time, and from what.",
            List.of(EVENT, EARLIER, SUBMISSION, YEAR_END, WITHIN, WORKING_DAYS, BY, ROLL, IF_LATER),
            LimitShape::build);

    private LimitShape() {}

    private static Obligation.@Nullable Limit build(Values values, Reading reading, YamlMapping at) {
        int before = reading.count();
        checkOrigin(values, reading, at);
        CivilTypes.Length within = values.orNull(WITHIN);
        Integer workingDays = values.orNull(WORKING_DAYS);
        if ((within == null) == (workingDays == null)) {
            reading.refuse(
                    at,
                    "limit-length",
                    within == null ? "this limit has no length" : "this limit has two lengths",
                    "one of `within` and `working-days`",
                    within == null
                            ? "Add `within: PT72H`, `within: P1M` or `working-days: 4`."
                            : "Write two limits, one with each; the earlier of them is the deadline.");
        }
        if (values.orNull(BY) != null && within != null && within.exact() != null) {
            reading.refuse(
                    at,
                    "limit-by",
                    "`by` says a time of day, and this limit is counted in hours",
                    "`by` where days or months are counted",
                    "Delete `by`, or count days, such as `within: P1D`.");
        }
        if (reading.count() > before) {
            return null;
        }
        return new Obligation.Limit(
                values.orNull(EVENT),
                values.orNull(EARLIER),
                values.orNull(SUBMISSION) == Submission.LATEST,
                Boolean.TRUE.equals(values.orNull(YEAR_END)),
                within == null ? null : within.exact(),
                within == null ? null : within.civil(),
                workingDays == null ? 0 : workingDays,
                values.orNull(BY),
                values.get(ROLL),
                values.orNull(IF_LATER));
    }

    private static void checkOrigin(Values values, Reading reading, YamlMapping at) {
        boolean event = values.orNull(EVENT) != null;
        boolean stage = values.orNull(EARLIER) != null;
        if (event == stage) {
            reading.refuse(
                    at,
                    "limit-origin",
                    event ? "this limit runs from an event and from a stage" : "this limit runs from nothing",
                    "one of `event` and `stage`",
                    event
                            ? "Write two limits, one from each; the earlier of them is the deadline."
                            : "Add `event: aware`, or `stage:` with the id of an earlier stage.");
            return;
        }
        if (!stage && values.orNull(SUBMISSION) != null) {
            reading.refuse(
                    at,
                    "limit-origin",
                    "`submission` says which of a stage, and no stage is named",
                    "`submission` beside `stage`",
                    "Delete `submission`, or name the stage.");
        }
        if (!event && values.orNull(YEAR_END) != null) {
            reading.refuse(
                    at,
                    "limit-origin",
                    "`year-end` speaks of the year of an event, and no event is named",
                    "`year-end` beside `event`",
                    "Delete `year-end`, or name the event.");
        }
    }
}
