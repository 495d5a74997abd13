package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.time.ZoneId;
import java.util.List;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code site/desk/settings.yaml}. */
final class DeskSettingsShape {
    private static final Field<String> NAME =
            required("name", Types.line(), "what the desk is called", "Larkfield desk");
    private static final Field<String> ORGANISATION =
            required("organisation", Types.line(), "whose desk it is", "Larkfield");
    private static final Field<ZoneId> ZONE =
            required("zone", Types.zone(), "the zone in which times are written", "Europe/Lisbon");
    private static final Field<List<String>> VERSIONS = optional(
                    "versions",
                    Types.list(Types.line(), 0),
                    "tags, commits or days as of which the whole desk is published too, the newest first",
                    "[2026-q3, 2026-04-01]")
            .otherwise(List.of());
    private static final Field<Profile> PROFILE = optional(
                    "profile",
                    Types.word(List.of(Profile.values()), Profile::word),
                    "how much is asked of commits; regulated: a signature, a reason and two reviewers of each",
                    "regulated")
            .otherwise(Profile.USUAL);

    static final Shape<DeskSettings> SHAPE = Shape.of(
            "the desk settings",
            "How the internal site presents itself.",
            List.of(NAME, ORGANISATION, ZONE, VERSIONS, PROFILE),
            values -> new DeskSettings(
                    values.get(NAME),
                    values.get(ORGANISATION),
                    values.get(ZONE),
                    values.get(VERSIONS),
                    values.get(PROFILE) == Profile.REGULATED));

    private DeskSettingsShape() {}

    private enum Profile {
        USUAL,
        REGULATED;

        String word() {
            return this == REGULATED ? "regulated" : "usual";
        }
    }
}
