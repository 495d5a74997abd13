package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;

import java.util.List;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.model.open.UptimeSettings.UnderMaintenance;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** {@code uptime} in {@code site/status/settings.yaml}: how availability is counted. */
final class UptimeShape {
    private static final Type<Share> WEIGHT = Types.number("0", "1", 4, Share::ofOne);

    private static final Field<Share> DEGRADED = optional(
                    "degraded_performance", WEIGHT, "how much of the time in this state is lost; otherwise 0", "0.1")
            .otherwise(UptimeSettings.USUAL.degradedPerformance());
    private static final Field<Share> PARTIAL = optional(
                    "partial_outage", WEIGHT, "how much of the time in this state is lost; otherwise 0.3", "0.5")
            .otherwise(UptimeSettings.USUAL.partialOutage());
    private static final Field<Share> MAJOR = optional(
                    "major_outage", WEIGHT, "how much of the time in this state is lost; otherwise 1", "1")
            .otherwise(UptimeSettings.USUAL.majorOutage());

    private static final Shape<UptimeSettings> WEIGHTS = Shape.of(
            "the weights",
            "How much of the time in each state is lost, from 0, nothing, to 1, all of it.",
            List.of(DEGRADED, PARTIAL, MAJOR),
            values -> new UptimeSettings(
                    values.get(DEGRADED), values.get(PARTIAL), values.get(MAJOR), UnderMaintenance.EXCLUDED));

    private static final Field<UptimeSettings> BY_STATE = optional(
                    "weights", WEIGHTS, "how much of the time in each state is lost", "{partial_outage: 0.5}")
            .otherwise(UptimeSettings.USUAL);
    private static final Field<UnderMaintenance> MAINTENANCE = optional(
                    "maintenance",
                    Types.word(List.of(UnderMaintenance.values()), UnderMaintenance::word),
                    "whether time under maintenance is left out, or counts as working or not; otherwise excluded",
                    "excluded")
            .otherwise(UptimeSettings.USUAL.maintenance());

    static final Shape<UptimeSettings> SHAPE =
            Shape.of("the uptime settings", "How availability is counted.", List.of(BY_STATE, MAINTENANCE), values -> {
                UptimeSettings weights = values.get(BY_STATE);
                return new UptimeSettings(
                        weights.degradedPerformance(),
                        weights.partialOutage(),
                        weights.majorOutage(),
                        values.get(MAINTENANCE));
            });

    private UptimeShape() {}
}
