package org.tocsin.importer;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.StatuspageOrigin;

/**
 * The settings of both sites, all texts of them single lines.
 *
 * @param statuspage null unless the page comes from there
 */
public record ImportedSettings(
        String name,
        String url,
        String language,
        ZoneId zone,
        String description,
        StatuspageOrigin.@Nullable Page statuspage) {
    /** Those of a page of another kind. */
    public ImportedSettings(String name, String url, String language, ZoneId zone, String description) {
        this(name, url, language, zone, description, null);
    }
}
