package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.SlotId;
import org.tocsin.model.internal.Trigger;
import org.tocsin.model.internal.VendorId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/severities.yaml}. */
final class SeveritiesShape {
    private static final Field<String> TRIGGER_ID =
            required("id", Types.id(id -> id), "unique within the severity", "payments-stopped");
    private static final Field<Trigger.Dimension> DIMENSION = required(
            "dimension",
            Types.word(List.of(Trigger.Dimension.values()), Trigger.Dimension::word),
            "what kind of harm it speaks of",
            "user-impact");
    private static final Field<String> TRIGGER_MEANING =
            required("meaning", Types.line(), "the same in words", "A quarter of clinics cannot take cards");
    private static final Field<SlotId> SLOT =
            optional("slot", InternalTypes.SLOT, "the deployment slot within which alone it counts", "tuesday-release");
    private static final Field<String> CHECK = optional(
            "check", Types.id(id -> id), "the integrity check whose failure it speaks of", "settlement-totals");
    private static final Field<VendorId> VENDOR =
            optional("vendor", InternalTypes.VENDOR, "the vendor whose trouble it speaks of", "paylane");
    private static final Shape<Trigger> TRIGGER = Shape.of(
            "a trigger",
            "A condition that gives an incident at least this severity.",
            List.of(
                    TRIGGER_ID,
                    DIMENSION,
                    ConditionFields.FACT,
                    ConditionFields.COMPARATOR,
                    ConditionFields.VALUE,
                    ConditionFields.UNIT,
                    TRIGGER_MEANING,
                    SLOT,
                    CHECK,
                    VENDOR),
            values -> new Trigger(
                    values.get(TRIGGER_ID),
                    values.get(DIMENSION),
                    ConditionFields.condition(values),
                    values.get(TRIGGER_MEANING),
                    values.orNull(SLOT),
                    values.orNull(CHECK),
                    values.orNull(VENDOR)));

    private static final Field<Duration> ACKNOWLEDGE =
            required("acknowledge", Types.duration(), "until somebody says they have it", "PT5M");
    private static final Field<Duration> FIRST_UPDATE =
            required("first-update", Types.duration(), "until customers read the first word", "PT15M");
    private static final Field<Duration> UPDATE_EVERY =
            required("update-every", Types.duration(), "between updates while it is open", "PT30M");
    private static final Field<Duration> RESTORE =
            required("restore", Types.duration(), "until the service works again", "PT4H");
    private static final Shape<Severity.Targets> TARGETS = Shape.of(
            "the targets",
            "Within what time each thing is to happen.",
            List.of(ACKNOWLEDGE, FIRST_UPDATE, UPDATE_EVERY, RESTORE),
            values -> new Severity.Targets(
                    values.get(ACKNOWLEDGE), values.get(FIRST_UPDATE), values.get(UPDATE_EVERY), values.get(RESTORE)));

    private static final Field<SeverityId> ID =
            required("id", InternalTypes.SEVERITY, "how other records name it", "sev1");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Critical outage");
    private static final Field<String> MEANING = required(
            "meaning", Types.text(), "when an incident has it", "A critical process has stopped for many clinics.");
    private static final Field<Severity.Targets> TARGET_TIMES =
            required("targets", TARGETS, "within what time each thing is to happen", "{acknowledge: PT5M, …}");
    private static final Field<List<Trigger>> TRIGGERS =
            required("triggers", Types.list(TRIGGER, 1), "any one of them gives at least this severity", "[…]");
    private static final Shape<Severity> SEVERITY = Shape.of(
            "a severity",
            "How bad an incident is for the business.",
            List.of(ID, NAME, MEANING, TARGET_TIMES, TRIGGERS),
            values -> new Severity(
                    values.get(ID),
                    values.get(NAME),
                    values.get(MEANING),
                    values.get(TARGET_TIMES),
                    values.get(TRIGGERS)));
    private static final Field<List<Severity>> SEVERITIES =
            required("severities", Types.list(SEVERITY, 1), "most severe first", "[…]");

    static final Shape<List<Severity>> SHAPE = Shape.of(
            "the severities",
            "How bad incidents can be, and how one can tell.",
            List.of(SEVERITIES),
            values -> values.get(SEVERITIES));

    private SeveritiesShape() {}
}
