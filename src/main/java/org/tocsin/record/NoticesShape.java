package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.Instant;
import java.util.List;
import org.tocsin.model.open.Notice;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.Text;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code site/status/notices.yaml}. */
final class NoticesShape {
    private static final Field<Text> TEXT = required(
            "text",
            TextType.of(Types.text()),
            "what customers are to know; Markdown",
            "From 1 December, sign-in asks for a second step.");
    private static final Field<Instant> FROM =
            required("from", Types.instant(), "when it appears at the top of the page", "2026-11-20T08:00Z");
    private static final Field<Instant> UNTIL =
            required("until", Types.instant(), "when it is taken down", "2026-12-01T08:00Z");
    private static final Field<StatusSettings.Link> LINK = optional(
            "link",
            LinkShape.SHAPE,
            "where to read more",
            "{label: What changes, url: https://example.com/second-step}");
    private static final Shape<Notice> NOTICE = Shape.of(
            "a notice",
            "A word to customers that stands at the top of the page for some time.",
            List.of(TEXT, FROM, UNTIL, LINK),
            values -> new Notice(values.get(TEXT), values.get(FROM), values.get(UNTIL), values.orNull(LINK)));
    private static final Field<List<Notice>> NOTICES =
            required("notices", Types.list(NOTICE, 0), "one for each thing customers are to know", "[…]");

    static final Shape<List<Notice>> SHAPE = Shape.of(
            "the notices",
            "Words that stand at the top of the status page for some time; without the file there are none.",
            List.of(NOTICES),
            values -> values.get(NOTICES));

    private NoticesShape() {}
}
