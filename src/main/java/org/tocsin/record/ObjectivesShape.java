package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.Objective;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/objectives.yaml}. */
final class ObjectivesShape {
    private static final Field<String> TRIGGER_ID =
            required("id", Types.id(id -> id), "unique within the objective", "settlement-missed");
    private static final Field<String> TRIGGER_MEANING =
            required("meaning", Types.line(), "the same in words", "A settlement run was missed");
    private static final Field<RoleId> TELL = required("tell", InternalTypes.ROLE, "whom", "executive-sponsor");
    private static final Field<String> DECIDES =
            required("decides", Types.line(), "what they have to decide", "Whether clinics are paid by hand");
    private static final Shape<Objective.LeadershipTrigger> TRIGGER = Shape.of(
            "a leadership trigger",
            "A condition under which leadership is told.",
            List.of(
                    TRIGGER_ID,
                    ConditionFields.FACT,
                    ConditionFields.COMPARATOR,
                    ConditionFields.VALUE,
                    ConditionFields.UNIT,
                    TRIGGER_MEANING,
                    TELL,
                    DECIDES),
            values -> new Objective.LeadershipTrigger(
                    values.get(TRIGGER_ID),
                    ConditionFields.condition(values),
                    values.get(TRIGGER_MEANING),
                    values.get(TELL),
                    values.get(DECIDES)));

    private static final Field<ObjectiveId> ID =
            required("id", InternalTypes.OBJECTIVE, "how other records name it", "paid-next-day");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Clinics are paid");
    private static final Field<String> PROMISE =
            required("promise", Types.line(), "in one sentence", "Clinics are paid the next working day.");
    private static final Field<PersonId> OWNER =
            required("owner", InternalTypes.PERSON, "who answers for it", "marta-figueira");
    private static final Field<List<Objective.LeadershipTrigger>> LEADERSHIP =
            required("leadership", Types.list(TRIGGER, 1), "any one of them calls for leadership", "[…]");
    private static final Shape<Objective> OBJECTIVE = Shape.of(
            "an objective",
            "What the business wants to reach, and when its leadership has to step in.",
            List.of(ID, NAME, PROMISE, OWNER, LEADERSHIP),
            values -> new Objective(
                    values.get(ID), values.get(NAME), values.get(PROMISE), values.get(OWNER), values.get(LEADERSHIP)));
    private static final Field<List<Objective>> OBJECTIVES =
            required("objectives", Types.list(OBJECTIVE, 1), "every objective that processes serve", "[…]");

    static final Shape<List<Objective>> SHAPE = Shape.of(
            "the objectives",
            "What the business wants to reach, and when its leadership has to step in.",
            List.of(OBJECTIVES),
            values -> values.get(OBJECTIVES));

    private ObjectivesShape() {}
}
