package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code site/status/settings.yaml}. */
final class StatusSettingsShape {
    private static final Field<String> LABEL =
            required("label", Types.line(), "the words people click on", "Contact support");
    private static final Field<URI> LINK_URL =
            required("url", Types.url(), "where the words lead", "https://example.com/support");
    private static final Shape<StatusSettings.Link> LINK = Shape.of(
            "a link",
            "Words and where they lead.",
            List.of(LABEL, LINK_URL),
            values -> new StatusSettings.Link(values.get(LABEL), values.get(LINK_URL)));

    private static final Field<String> NAME =
            required("name", Types.line(), "what the page is called", "Larkfield status");
    private static final Field<URI> URL =
            required("url", Types.siteUrl(), "where the page is published", "https://status.example.com/");
    private static final Field<String> LANGUAGE =
            required("language", Types.language(), "the language of the page", "en");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "the zone in which times are written", "Europe/Lisbon");
    private static final Field<String> DESCRIPTION = required(
            "description", Types.line(), "one line for search engines and previews", "Live status of our service");
    private static final Field<StatusSettings.Link> SUPPORT = optional(
            "support", LINK, "how customers reach a person", "{label: Contact support, url: https://example.com/}");
    private static final Field<URI> HOME =
            optional("home-url", Types.url(), "the company's own site", "https://example.com/");

    private static final Field<UptimeSettings> UPTIME = optional(
                    "uptime", UptimeShape.SHAPE, "how availability is counted", "{maintenance: excluded}")
            .otherwise(UptimeSettings.USUAL);

    private static final Field<StatuspageOrigin.Page> STATUSPAGE = optional(
            "statuspage",
            StatuspageShapes.PAGE,
            "what Statuspage knew of it, if it was imported",
            "{id: kctbh9vrtdwd}");

    static final Shape<StatusSettings> SHAPE = Shape.of(
            "the status settings",
            "How the status page presents itself.",
            List.of(NAME, URL, LANGUAGE, ZONE, DESCRIPTION, SUPPORT, HOME, UPTIME, STATUSPAGE),
            values -> new StatusSettings(
                    values.get(NAME),
                    values.get(URL),
                    values.get(LANGUAGE),
                    values.get(ZONE),
                    values.get(DESCRIPTION),
                    values.orNull(SUPPORT),
                    values.orNull(HOME),
                    values.get(UPTIME),
                    values.orNull(STATUSPAGE)));

    private StatusSettingsShape() {}
}
