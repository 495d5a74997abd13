package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.ComponentState;
import org.tocsin.model.open.Restoration;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.Update;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** One message to customers, under {@code customer.updates}. */
final class UpdateShape {
    private static final Field<Instant> AT = required("at", Types.instant(), "when it was said", "2026-11-03T08:25Z");
    private static final Field<UpdateStatus> STATUS = required(
            "status",
            Types.word(List.of(UpdateStatus.values()), UpdateStatus::word),
            "where things stand; may repeat",
            "investigating");
    private static final Field<Map<ComponentId, ComponentState>> COMPONENTS = optional(
                    "components",
                    Types.map(
                            Types.id(ComponentId::new),
                            Types.word(List.of(ComponentState.values()), ComponentState::word)),
                    "the state of each affected component from now on",
                    "{card-payments: degraded_performance}")
            .otherwise(Map.of());
    private static final Field<Text> MESSAGE = required(
            "message",
            TextType.of(Types.text()),
            "what customers read",
            "Some card payments are declined. We are looking into it.");
    private static final Field<Text> WORKAROUND = optional(
            "workaround",
            TextType.of(Types.text()),
            "what customers can do meanwhile",
            "Take the payment by bank transfer.");
    private static final Field<Restoration> RESTORATION =
            optional("restoration", new RestorationType(), "when things are expected to work again", "unknown");
    private static final Field<Instant> NEXT_UPDATE =
            optional("next-update", Types.instant(), "when customers hear again", "2026-11-03T08:55Z");
    private static final Field<Boolean> REOPENS = optional(
                    "reopens", Types.yesNo(), "yes where the status goes backwards on purpose", "yes")
            .otherwise(false);

    private static final Field<StatuspageOrigin.Post> STATUSPAGE = optional(
            "statuspage",
            StatuspageShapes.POST,
            "what Statuspage knew of it, if it was imported",
            "{id: kctbh9vrtdwd}");

    static final Shape<Update> SHAPE = Shape.of(
            "an update",
            "One message to customers.",
            List.of(AT, STATUS, COMPONENTS, MESSAGE, WORKAROUND, RESTORATION, NEXT_UPDATE, REOPENS, STATUSPAGE),
            values -> new Update(
                    values.get(AT),
                    values.get(STATUS),
                    values.get(COMPONENTS),
                    values.get(MESSAGE),
                    values.orNull(WORKAROUND),
                    values.orNull(RESTORATION),
                    values.orNull(NEXT_UPDATE),
                    values.get(REOPENS),
                    values.orNull(STATUSPAGE)));

    private UpdateShape() {}
}
