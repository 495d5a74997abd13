package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** What stands under {@code statuspage} in records that were imported from there. */
final class StatuspageShapes {
    private static final Field<String> ID = required(
            "id",
            Types.matching(
                    "[A-Za-z0-9][A-Za-z0-9_-]{0,63}",
                    "an id of at most 64 letters, digits, - and _",
                    "Copy the id from the page it was imported from, or delete this part."),
            "as it was there; the JSON API says it in place of one of ours",
            "kctbh9vrtdwd");
    private static final Field<Instant> CREATED = optional(
            "created", Types.instant(), "when it was made there, if not when it began", "2026-11-03T08:12:04.531Z");
    private static final Field<Instant> UPDATED =
            optional("updated", Types.instant(), "when it was last changed there", "2026-11-03T09:40:11.208Z");
    private static final Field<URI> SHORTLINK = optional(
            "shortlink", Types.url(), "the short address that messages named", "https://stspg.io/py1yl5mnq89c");
    private static final Field<Instant> STARTED =
            optional("started", Types.instant(), "when a maintenance was first spoken of", "2026-11-03T08:12:04.526Z");
    private static final Field<Boolean> SHOWCASE = optional(
                    "showcase", Types.yesNo(), "whether its uptime was shown there", "no")
            .otherwise(true);

    static final Shape<StatuspageOrigin.Page> PAGE = Shape.of(
            "the page on Statuspage",
            "What Statuspage knew of the page.",
            List.of(ID, UPDATED),
            values -> new StatuspageOrigin.Page(values.get(ID), values.orNull(UPDATED)));

    static final Shape<StatuspageOrigin.Part> PART = Shape.of(
            "the component on Statuspage",
            "What Statuspage knew of a component or a group.",
            List.of(ID, CREATED, UPDATED, SHOWCASE),
            values -> new StatuspageOrigin.Part(
                    values.get(ID), values.orNull(CREATED), values.orNull(UPDATED), values.get(SHOWCASE)));

    static final Shape<StatuspageOrigin.Event> EVENT = Shape.of(
            "the incident on Statuspage",
            "What Statuspage knew of an incident or a maintenance.",
            List.of(ID, SHORTLINK, CREATED, UPDATED, STARTED),
            values -> new StatuspageOrigin.Event(
                    values.get(ID),
                    values.orNull(SHORTLINK),
                    values.orNull(CREATED),
                    values.orNull(UPDATED),
                    values.orNull(STARTED)));

    static final Shape<StatuspageOrigin.Post> POST = Shape.of(
            "the update on Statuspage",
            "What Statuspage knew of an update.",
            List.of(ID, CREATED, UPDATED),
            values -> new StatuspageOrigin.Post(values.get(ID), values.orNull(CREATED), values.orNull(UPDATED)));

    private StatuspageShapes() {}
}
