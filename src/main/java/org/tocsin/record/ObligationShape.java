package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.HolidaysId;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.ObligationId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/obligations/ID.yaml}. */
final class ObligationShape {
    private static final Shape<Condition> CONDITION = Shape.of(
            "a condition",
            "What has to hold.",
            List.of(ConditionFields.FACT, ConditionFields.COMPARATOR, ConditionFields.VALUE, ConditionFields.UNIT),
            ConditionFields::condition);

    private static final Field<String> NAME =
            required("name", Types.line(), "as people say it", "Personal data breach, supervisory authority");
    private static final Field<String> REGIME = required("regime", Types.line(), "the law", "GDPR");
    private static final Field<List<ProcessId>> PROCESSES = optional(
                    "processes",
                    Types.list(InternalTypes.PROCESS, 0),
                    "for which it may arise; for all unless it says otherwise",
                    "[payment-sync]")
            .otherwise(List.of());
    private static final Field<List<Condition>> ARISES =
            required("arises", Types.list(CONDITION, 1), "any one of them starts it", "[…]");
    private static final Field<LocalDate> SINCE =
            required("since", Types.date(), "the first day on which it holds", "2018-05-25");
    private static final Field<LocalDate> UNTIL =
            optional("until", Types.date(), "the last day on which it holds", "2027-12-31");
    private static final Field<LocalDate> CHECKED = required(
            "checked", Types.date(), "the day on which somebody last compared this with the text", "2026-11-20");
    private static final Field<RoleId> RESPONSIBLE =
            required("responsible", InternalTypes.ROLE, "who sees to it", "security-officer");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "in which days are counted", "Europe/Lisbon");
    private static final Field<HolidaysId> HOLIDAYS = optional(
            "holidays",
            InternalTypes.HOLIDAYS,
            "by which working days are counted; weekends alone unless it says otherwise",
            "portugal");
    private static final Field<Obligation.Counting> COUNTING = optional(
                    "counting",
                    Types.word(List.of(Obligation.Counting.values()), Obligation.Counting::word),
                    "which law says how time is counted: as it passes, or Regulation 1182/71",
                    "eu")
            .otherwise(Obligation.Counting.PLAIN);
    private static final Field<List<Obligation.Stage>> STAGES =
            required("stages", Types.list(StageShape.SHAPE, 1), "what is notified, in order", "[…]");

    static final Shape<Obligation> SHAPE = new Shape<>(
            "an obligation",
            "A duty to notify an authority or the people concerned. A reminder, not legal advice.",
            List.of(
                    NAME,
                    REGIME,
                    PROCESSES,
                    ARISES,
                    SINCE,
                    UNTIL,
                    CHECKED,
                    RESPONSIBLE,
                    ZONE,
                    HOLIDAYS,
                    COUNTING,
                    STAGES),
            (values, reading, at) -> new Obligation(
                    new ObligationId(reading.recordId()),
                    values.get(NAME),
                    values.get(REGIME),
                    values.get(PROCESSES),
                    values.get(ARISES),
                    values.get(SINCE),
                    values.orNull(UNTIL),
                    values.get(CHECKED),
                    values.get(RESPONSIBLE),
                    values.get(ZONE),
                    values.orNull(HOLIDAYS),
                    values.get(COUNTING),
                    values.get(STAGES)));

    private ObligationShape() {}
}
