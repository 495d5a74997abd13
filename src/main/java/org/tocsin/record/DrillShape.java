package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.internal.Drill;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.DrillMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Twist;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;

/** {@code content/drills/DATE-SLUG/drill.yaml}. */
final class DrillShape {
    private static final Field<ScenarioId> SCENARIO =
            required("scenario", InternalTypes.SCENARIO, "what was played", "duplicate-events");
    private static final Field<ProcessId> PROCESS =
            required("process", InternalTypes.PROCESS, "on which process", "payment-sync");
    private static final Field<SeverityId> SEVERITY =
            required("severity", InternalTypes.SEVERITY, "how severe it was to become", "sev2");
    private static final Field<LossClass> LOSS =
            required("loss", ScenarioPartShapes.LOSS, "how much of the process was lost", "partial");
    private static final Field<Twist> TWIST = optional(
                    "twist",
                    Types.word(List.of(Twist.values()), Twist::word),
                    "what made it harder; nothing unless it says otherwise",
                    "key-person-away")
            .otherwise(Twist.NONE);
    private static final Field<DrillMode> MODE =
            required("mode", Types.word(List.of(DrillMode.values()), DrillMode::word), "how it was held", "tabletop");
    private static final Field<Instant> AS_IF =
            required("as-if", Types.instant(), "the instant that was played", "2026-09-20T02:00Z");
    private static final Field<DrillPartShapes.Held> HELD =
            required("held", DrillPartShapes.HELD, "when it was really held", "{from: 2026-09-15T09:00Z, until: …}");
    private static final Field<Drill.Pack> PACK = optional(
            "pack",
            DrillPartShapes.PACK,
            "from what it was generated; absent when written by hand",
            "{seed: \"42\", …}");
    private static final Field<PersonId> FACILITATOR =
            required("facilitator", InternalTypes.PERSON, "who led it", "priya-raman");
    private static final Field<List<Drill.Participant>> PARTICIPANTS =
            required("participants", Types.list(DrillPartShapes.PARTICIPANT, 1), "who took part, and as what", "[…]");
    private static final Field<List<Drill.Observed>> OBSERVED =
            required("observed", Types.list(DrillPartShapes.OBSERVED, 0), "what happened", "[…]");
    private static final Field<List<Response.Note>> NOTES = optional(
                    "notes",
                    Types.list(ResponsePartShapes.NOTE, 0),
                    "remarks of the facilitator, in the time of the drill",
                    "[…]")
            .otherwise(List.of());
    private static final Field<List<String>> WORKED = required(
            "worked", Types.list(Types.text(), 0), "what proved itself", "[The deputy answered within five minutes.]");
    private static final Field<List<String>> FAILED =
            required("failed", Types.list(Types.text(), 0), "what did not", "[Nobody asked whether data was right.]");
    private static final Field<List<Drill.Gap>> GAPS =
            required("gaps", Types.list(DrillPartShapes.GAPS, 0), "what is to be mended, by whom, by when", "[…]");
    private static final Field<String> ABORTED = optional(
            "aborted", Types.text(), "why it was broken off; absent where it was not", "A real incident began.");

    static final Shape<Drill> SHAPE = new Shape<>(
            "a drill",
            "A drill as it was held; never public.",
            List.of(
                    SCENARIO,
                    PROCESS,
                    SEVERITY,
                    LOSS,
                    TWIST,
                    MODE,
                    AS_IF,
                    HELD,
                    PACK,
                    FACILITATOR,
                    PARTICIPANTS,
                    OBSERVED,
                    NOTES,
                    WORKED,
                    FAILED,
                    GAPS,
                    ABORTED),
            (values, reading, at) -> build(new DrillId(reading.recordId()), values));

    private DrillShape() {}

    private static Drill build(DrillId id, Values values) {
        return new Drill(
                id,
                values.get(SCENARIO),
                values.get(PROCESS),
                values.get(SEVERITY),
                values.get(LOSS),
                values.get(TWIST),
                values.get(MODE),
                values.get(AS_IF),
                values.get(HELD).from(),
                values.get(HELD).until(),
                values.orNull(PACK),
                values.get(FACILITATOR),
                values.get(PARTICIPANTS),
                values.get(OBSERVED),
                values.get(NOTES),
                values.get(WORKED),
                values.get(FAILED),
                values.get(GAPS),
                values.orNull(ABORTED));
    }
}
