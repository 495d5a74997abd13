package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.Condition;
import org.tocsin.model.internal.Trigger;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;

/** The fields by which a record says what has to hold: they stand beside others, wherever a condition is written. */
final class ConditionFields {
    static final Field<String> FACT =
            required("fact", Types.id(id -> id), "what is measured", "clinics-affected-percent");
    static final Field<Trigger.Comparator> COMPARATOR = required(
            "comparator",
            Types.word(List.of(Trigger.Comparator.values()), Trigger.Comparator::word),
            "how the fact is held against the value",
            "at-least");
    static final Field<String> VALUE = required(
            "value",
            Types.matching(
                    "(-?[0-9]+(\\.[0-9]+)?|yes|no)",
                    "a number, or yes or no",
                    "Write the number in digits; put its unit under `unit`."),
            "a number, or yes or no",
            "25");
    static final Field<String> UNIT = optional("unit", Types.line(), "the value's unit", "percent");

    static Condition condition(Values values) {
        return new Condition(values.get(FACT), values.get(COMPARATOR), values.get(VALUE), values.orNull(UNIT));
    }

    private ConditionFields() {}
}
