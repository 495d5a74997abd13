package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Scenario;
import org.tocsin.model.internal.ScenarioId;
import org.tocsin.model.internal.Trigger;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code content/drills/scenarios/ID.yaml}. */
final class ScenarioShape {
    private static final Field<String> TITLE =
            required("title", Types.line(), "what happens, for facilitators", "Payments arrive twice after a replay");
    private static final Field<FailureMode> MODE = required(
            "mode", Types.word(List.of(FailureMode.values()), FailureMode::word), "what breaks", "workflow-runner");
    private static final Field<List<LossClass>> LOSSES = required(
            "losses", Types.list(ScenarioPartShapes.LOSS, 1), "to which of them it may go", "[partial, degraded]");
    private static final Field<List<Scenario.Need>> NEEDS = optional(
                    "needs",
                    Types.list(Types.word(List.of(Scenario.Need.values()), Scenario.Need::word), 0),
                    "what a process has to have for it to fit",
                    "[vendor, integrity-check]")
            .otherwise(List.of());
    private static final Field<List<Trigger.Dimension>> SHOWS = required(
            "shows",
            Types.list(Types.word(List.of(Trigger.Dimension.values()), Trigger.Dimension::word), 1),
            "by which dimensions of the triggers its severity may show",
            "[service-level, user-impact]");
    private static final Field<String> TRUTH =
            required("truth", Types.text(), "what really happened; for the facilitator alone", "A retry …");
    private static final Field<Scenario.Symptoms> SYMPTOMS =
            required("symptoms", ScenarioPartShapes.SYMPTOMS, "how it looks from each side", "{customers: […], …}");
    private static final Field<List<Scenario.Measure>> CONTAINMENT =
            required("containment", Types.list(ScenarioPartShapes.MEASURE, 1), "what keeps harm from spreading", "[…]");
    private static final Field<List<Scenario.Measure>> RECOVERY =
            required("recovery", Types.list(ScenarioPartShapes.MEASURE, 1), "what puts it right", "[…]");
    private static final Field<List<Scenario.Trap>> TRAPS =
            required("traps", Types.list(ScenarioPartShapes.TRAPS, 1), "ways to damage data while repairing", "[…]");
    private static final Field<List<Scenario.DecisionPoint>> DECISIONS =
            required("decisions", Types.list(ScenarioPartShapes.DECISION, 1), "what somebody has to decide", "[…]");
    private static final Field<List<Scenario.Inject>> INJECTS = required(
            "injects",
            Types.list(ScenarioPartShapes.INJECT, 1),
            "what players are told or shown, in no order; each at most once in a drill",
            "[…]");

    static final Shape<Scenario> SHAPE = new Shape<>(
            "a scenario",
            "A failure to practise, written once for any process it fits; its texts name what is bound to the"
                    + " repository's own records in braces.",
            List.of(
                    TITLE,
                    MODE,
                    LOSSES,
                    NEEDS,
                    SHOWS,
                    TRUTH,
                    SYMPTOMS,
                    CONTAINMENT,
                    RECOVERY,
                    TRAPS,
                    DECISIONS,
                    INJECTS),
            (values, reading, at) -> new Scenario(
                    new ScenarioId(reading.recordId()),
                    values.get(TITLE),
                    values.get(MODE),
                    EnumSet.copyOf(values.get(LOSSES)),
                    Set.copyOf(values.get(NEEDS)),
                    EnumSet.copyOf(values.get(SHOWS)),
                    values.get(TRUTH),
                    values.get(SYMPTOMS),
                    values.get(CONTAINMENT),
                    values.get(RECOVERY),
                    values.get(TRAPS),
                    values.get(DECISIONS),
                    values.get(INJECTS)));

    private ScenarioShape() {}
}
