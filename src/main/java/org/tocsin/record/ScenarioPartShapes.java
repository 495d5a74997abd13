package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.InjectType;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Scenario;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** The groups of fields that stand within a scenario. */
final class ScenarioPartShapes {
    static final Type<LossClass> LOSS = Types.word(List.of(LossClass.values()), LossClass::word);

    private static final Type<List<String>> SENTENCES = Types.list(Types.text(), 1);

    private static final Field<List<String>> CUSTOMERS =
            required("customers", SENTENCES, "what they notice", "[Two receipts arrive for one payment.]");
    private static final Field<List<String>> STAFF =
            required("staff", SENTENCES, "what colleagues notice", "[Balances look too high.]");
    private static final Field<List<String>> VENDORS =
            required("vendors", SENTENCES, "what third parties say or show", "[{vendor} sees nothing unusual.]");
    private static final Field<List<String>> MONITORS =
            required("monitors", SENTENCES, "what graphs and alerts show", "[Runs double within ten minutes.]");
    static final Shape<Scenario.Symptoms> SYMPTOMS = Shape.of(
            "symptoms",
            "How it looks from each side.",
            List.of(CUSTOMERS, STAFF, VENDORS, MONITORS),
            values -> new Scenario.Symptoms(
                    values.get(CUSTOMERS), values.get(STAFF), values.get(VENDORS), values.get(MONITORS)));

    private static final Field<String> DOES =
            required("does", Types.text(), "what has to be shown", "Pause {workflow} and say so aloud.");
    private static final Field<String> BECAUSE =
            required("because", Types.text(), "what it protects", "Each run adds payments that must be taken out.");
    static final Shape<Scenario.Measure> MEASURE = Shape.of(
            "a measure",
            "Something that has to be shown in the drill.",
            List.of(DOES, BECAUSE),
            values -> new Scenario.Measure(values.get(DOES), values.get(BECAUSE)));

    private static final Field<String> TRAP =
            required("trap", Types.text(), "a way to damage data while repairing", "Replaying every failed run.");
    private static final Field<String> RIGHT = required(
            "right", Types.text(), "what keeps data whole", "Compare both sides first, replay what is missing.");
    static final Shape<Scenario.Trap> TRAPS = Shape.of(
            "a trap",
            "A way to damage data while repairing.",
            List.of(TRAP, RIGHT),
            values -> new Scenario.Trap(values.get(TRAP), values.get(RIGHT)));

    private static final Field<String> DECISION_ID =
            required("id", Types.id(id -> id), "unique within the scenario", "pause");
    private static final Field<String> ASKS =
            required("asks", Types.text(), "the question somebody has to answer", "Do you pause {workflow}?");
    private static final Field<List<String>> OPTIONS =
            required("options", Types.list(Types.line(), 2), "between what", "[Pause it, Let it run]");
    private static final Field<List<ActionId>> AUTHORITY = optional(
                    "authority",
                    Types.list(InternalTypes.ACTION, 0),
                    "classes of action, of which the first that escalation/authority.yaml has needs approval; none"
                            + " unless it says otherwise",
                    "[pause-workflow]")
            .otherwise(List.of());
    private static final Field<String> GOOD = required(
            "good", Types.text(), "what a good decision weighs", "Lateness is put right; a double charge is not.");
    static final Shape<Scenario.DecisionPoint> DECISION = Shape.of(
            "a decision",
            "A decision that somebody has to take.",
            List.of(DECISION_ID, ASKS, OPTIONS, AUTHORITY, GOOD),
            values -> new Scenario.DecisionPoint(
                    values.get(DECISION_ID),
                    values.get(ASKS),
                    values.get(OPTIONS),
                    values.get(AUTHORITY),
                    values.get(GOOD)));

    private static final Field<String> INJECT_ID =
            required("id", Types.id(id -> id), "unique within the scenario", "first-alert");
    private static final Field<InjectType> TYPE = required(
            "type",
            Types.word(List.of(InjectType.values()), InjectType::word),
            "in what form players learn of it",
            "alert");
    private static final Field<List<LossClass>> LOSSES = optional(
                    "losses",
                    Types.list(LOSS, 1),
                    "in which it makes sense; in all of the scenario's unless it says otherwise",
                    "[partial]")
            .otherwise(List.of());
    private static final Field<String> LEADS_TO =
            optional("decision", Types.id(id -> id), "the decision it leads to", "pause");
    private static final Field<String> TEXT = required(
            "text", Types.text(), "read aloud to players: plain, in the present tense", "{platform} pages you. …");
    private static final Field<String> EXPECTED =
            required("expected", Types.text(), "what players are expected to do with it", "Somebody acknowledges.");
    private static final Field<String> CONTINGENCY = required(
            "contingency", Types.text(), "what the facilitator says when they do not", "The page comes again.");
    static final Shape<Scenario.Inject> INJECT = Shape.of(
            "an inject",
            "Something that players are told or shown.",
            List.of(INJECT_ID, TYPE, LOSSES, LEADS_TO, TEXT, EXPECTED, CONTINGENCY),
            values -> new Scenario.Inject(
                    values.get(INJECT_ID),
                    values.get(TYPE),
                    set(values.get(LOSSES)),
                    values.orNull(LEADS_TO),
                    values.get(TEXT),
                    values.get(EXPECTED),
                    values.get(CONTINGENCY)));

    private static Set<LossClass> set(List<LossClass> losses) {
        return losses.isEmpty() ? EnumSet.noneOf(LossClass.class) : EnumSet.copyOf(losses);
    }

    private ScenarioPartShapes() {}
}
