package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.TimeRange;
import org.tocsin.model.open.Update;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;

/** What stands under {@code customer:}, the only part of a record that can become public. */
final class CustomerShape {
    private static final int LONGEST_TITLE = 80;

    private static final Field<Text> TITLE = required(
            "title", TextType.of(Types.line(LONGEST_TITLE)), "what customers notice", "Card payments are slow");
    private static final Field<Impact> IMPACT = required(
            "impact",
            Types.word(List.of(Impact.values()), Impact::word),
            "how much customers lose; maintenance for announced work",
            "minor");
    private static final Field<Instant> STARTED =
            optional("started", Types.instant(), "when customers were first affected", "2026-11-03T08:12Z");
    private static final Field<TimeRange> SCHEDULED = optional(
            "scheduled",
            RestorationType.RANGE,
            "the announced window of a maintenance",
            "{from: 2026-11-08T22:00Z, until: 2026-11-08T23:00Z}");
    private static final Field<Ended> ENDED = optional(
            "ended",
            Types.word(List.of(Ended.values()), Ended::word),
            "unknown where nobody recorded when it ended; its last update then says only that it did",
            "unknown");
    private static final Field<List<Update>> UPDATES =
            required("updates", Types.list(UpdateShape.SHAPE, 1), "what customers are told, oldest first", "[…]");

    private static final Field<StatuspageOrigin.Event> STATUSPAGE = optional(
            "statuspage",
            StatuspageShapes.EVENT,
            "what Statuspage knew of it, if it was imported",
            "{id: kctbh9vrtdwd}");

    static final Shape<CustomerPart> SHAPE = new Shape<>(
            "the customer part",
            "Everything here may be published; nothing else can.",
            List.of(TITLE, IMPACT, STARTED, SCHEDULED, ENDED, UPDATES, STATUSPAGE),
            CustomerShape::build);

    /** What can be said of an end that no update tells. */
    private enum Ended {
        UNKNOWN;

        String word() {
            return "unknown";
        }
    }

    private CustomerShape() {}

    private static @Nullable CustomerPart build(Values values, Reading reading, YamlMapping at) {
        boolean maintenance = values.get(IMPACT) == Impact.MAINTENANCE;
        Field<?> wanted = maintenance ? SCHEDULED : STARTED;
        Field<?> unwanted = maintenance ? STARTED : SCHEDULED;
        boolean fits = true;
        if (values.orNull(wanted) == null) {
            reading.refuse(
                    at,
                    "missing-field",
                    "`" + wanted.name() + "` is missing: " + wanted.meaning(),
                    wanted.type().words(),
                    "Add a line such as `" + wanted.name() + ": " + wanted.example() + "`.");
            fits = false;
        }
        if (values.orNull(unwanted) != null) {
            reading.refuse(
                    at.entry(unwanted.name()).orElseThrow().key(),
                    "started-or-scheduled",
                    maintenance
                            ? "a maintenance has a window, not a start"
                            : "an incident is not scheduled; only impact maintenance is",
                    "`" + wanted.name() + "`",
                    "Delete `" + unwanted.name() + "`, or change `impact`.");
            fits = false;
        }
        return fits
                ? new CustomerPart(
                        values.get(TITLE),
                        values.get(IMPACT),
                        values.orNull(STARTED),
                        values.orNull(SCHEDULED),
                        values.get(UPDATES),
                        values.orNull(ENDED) == null,
                        values.orNull(STATUSPAGE))
                : null;
    }
}
