package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Brand;
import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Text;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Reading;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;
import org.tocsin.record.shape.Values;
import org.tocsin.record.yaml.YamlMapping;
import org.tocsin.record.yaml.YamlSequence;

/** {@code site/status/settings.yaml}. */
final class StatusSettingsShape {
    private static final Field<Text> NAME =
            required("name", TextType.of(Types.line()), "what the page is called", "Larkfield status");
    private static final Field<URI> URL =
            required("url", Types.siteUrl(), "where the page is published", "https://status.example.com/");
    private static final Field<String> LANGUAGE =
            optional("language", Types.language(), "the language of the page; where it has several: languages", "en");
    private static final Field<List<String>> LANGUAGES = optional(
            "languages",
            Types.list(Types.language(), 1),
            "the languages of the page, the main one first; each of the others stands below its own folder",
            "[en, de]");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "the zone in which times are written", "Europe/Lisbon");
    private static final Field<Text> DESCRIPTION = required(
            "description",
            TextType.of(Types.line()),
            "one line for search engines and previews",
            "Live status of our service");
    private static final Field<StatusSettings.Link> SUPPORT = optional(
            "support",
            LinkShape.SHAPE,
            "how customers reach a person",
            "{label: Contact support, url: https://example.com/}");
    private static final Field<URI> HOME =
            optional("home-url", Types.url(), "the company's own site", "https://example.com/");

    private static final Field<Brand> BRAND =
            optional("brand", BrandShape.SHAPE, "the colour by which customers know you", "{colour: \"#17558f\"}");
    private static final Field<UptimeSettings> UPTIME = optional(
                    "uptime", UptimeShape.SHAPE, "how availability is counted", "{maintenance: excluded}")
            .otherwise(UptimeSettings.USUAL);

    private static final Field<StatuspageOrigin.Page> STATUSPAGE = optional(
            "statuspage",
            StatuspageShapes.PAGE,
            "what Statuspage knew of it, if it was imported",
            "{id: kctbh9vrtdwd}");

    static final Shape<StatusSettings> SHAPE = new Shape<>(
            "the status settings",
            "How the status page presents itself.",
            List.of(NAME, URL, LANGUAGE, LANGUAGES, ZONE, DESCRIPTION, SUPPORT, HOME, BRAND, UPTIME, STATUSPAGE),
            StatusSettingsShape::build);

    private StatusSettingsShape() {}

    private static @Nullable StatusSettings build(Values values, Reading reading, YamlMapping at) {
        List<String> languages = languages(values, reading, at);
        return languages.isEmpty()
                ? null
                : new StatusSettings(
                        values.get(NAME),
                        values.get(URL),
                        languages.get(0),
                        languages,
                        values.get(ZONE),
                        values.get(DESCRIPTION),
                        values.orNull(SUPPORT),
                        values.orNull(HOME),
                        values.orNull(BRAND),
                        values.get(UPTIME),
                        values.orNull(STATUSPAGE));
    }

    /** The languages, main one first; none where the file says neither or both, or one twice. */
    private static List<String> languages(Values values, Reading reading, YamlMapping at) {
        String one = values.orNull(LANGUAGE);
        List<String> several = values.orNull(LANGUAGES);
        if (one == null && several == null) {
            reading.refuse(
                    at,
                    "missing-field",
                    "`language` is missing: the language of the page",
                    LANGUAGE.type().words(),
                    "Add a line such as `language: en`, or `languages: [en, de]`.");
            return List.of();
        }
        if (several == null) {
            return one == null ? List.of() : List.of(one);
        }
        if (one != null) {
            reading.refuse(
                    at.entry("language").orElseThrow().key(),
                    "language-twice",
                    "there is both `language` and `languages`",
                    "one of the two",
                    "Delete `language`; the first of `languages` is the main one.");
            return List.of();
        }
        for (int i = 1; i < several.size(); i++) {
            if (several.subList(0, i).contains(several.get(i))) {
                YamlSequence list =
                        (YamlSequence) at.entry("languages").orElseThrow().value();
                reading.refuse(
                        list.items().get(i),
                        "language-twice",
                        "`" + several.get(i) + "` stands twice in the list",
                        "each language once",
                        "Delete one of them.");
                return List.of();
            }
        }
        return several;
    }
}
