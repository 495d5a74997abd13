package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
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

/** One notification that an obligation asks for. */
final class StageShape {
    private static final Field<String> EVENT = optional("event", Types.id(id -> id), "what it runs from", "aware");
    private static final Field<String> EARLIER =
            optional("stage", Types.id(id -> id), "the earlier stage from whose submission it runs", "early-warning");
    private static final Field<CivilTypes.Length> WITHIN = optional(
            "within",
            CivilTypes.length(),
            "hours as they pass (PT72H), or days and months by the calendar (P1M)",
            "PT72H");
    private static final Field<Integer> WORKING_DAYS =
            optional("working-days", Types.wholeNumber(1, 250), "so many working days", "4");
    private static final Field<Obligation.Roll> ROLL = optional(
                    "roll",
                    Types.word(List.of(Obligation.Roll.values()), Obligation.Roll::word),
                    "what happens when it ends on a day that is not a working day",
                    "none")
            .otherwise(Obligation.Roll.NONE);
    private static final Shape<Obligation.Limit> LIMIT = new Shape<>(
            "a limit",
            "Within what time, and from what.",
            List.of(EVENT, EARLIER, WITHIN, WORKING_DAYS, ROLL),
            StageShape::limit);

    private static final Field<String> ID =
            required("id", Types.id(id -> id), "unique within the obligation", "authority");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Notification");
    private static final Field<String> TO = required("to", Types.line(), "who is told", "CNPD");
    private static final Field<List<Obligation.Limit>> LIMITS = required(
            "limits",
            Types.list(LIMIT, 1),
            "all hold; the earliest is the deadline",
            "[{event: aware, within: PT72H}]");
    private static final Field<String> ARTICLE =
            required("article", Types.line(), "where the text says so", "GDPR Art. 33(1)");
    private static final Field<URI> SOURCE = required(
            "source", Types.url(), "where the text can be read", "https://eur-lex.europa.eu/eli/reg/2016/679/oj");

    static final Shape<Obligation.Stage> SHAPE = Shape.of(
            "a stage",
            "One notification.",
            List.of(ID, NAME, TO, LIMITS, ARTICLE, SOURCE),
            values -> new Obligation.Stage(
                    values.get(ID),
                    values.get(NAME),
                    values.get(TO),
                    values.get(LIMITS),
                    values.get(ARTICLE),
                    values.get(SOURCE)));

    private StageShape() {}

    private static Obligation.@Nullable Limit limit(Values values, Reading reading, YamlMapping at) {
        int before = reading.count();
        String event = values.orNull(EVENT);
        String stage = values.orNull(EARLIER);
        CivilTypes.Length within = values.orNull(WITHIN);
        Integer workingDays = values.orNull(WORKING_DAYS);
        if ((event == null) == (stage == null)) {
            reading.refuse(
                    at,
                    "limit-origin",
                    event == null ? "this limit runs from nothing" : "this limit runs from an event and from a stage",
                    "one of `event` and `stage`",
                    event == null
                            ? "Add `event: aware`, or `stage:` with the id of an earlier stage."
                            : "Write two limits, one from each; the earlier of them is the deadline.");
        }
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
        if (reading.count() > before) {
            return null;
        }
        return new Obligation.Limit(
                event,
                stage,
                within == null ? null : within.exact(),
                within == null ? null : within.civil(),
                workingDays == null ? 0 : workingDays,
                values.get(ROLL));
    }
}
