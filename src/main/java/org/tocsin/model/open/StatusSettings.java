package org.tocsin.model.open;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How the status page presents itself.
 *
 * @param name shown at the top and in every title
 * @param url where the page is published, ending in a slash
 * @param language BCP 47 tag
 * @param zone the zone in which times are written
 * @param description one line, for search engines and previews
 * @param support how customers reach a person
 * @param homeUrl the company's own site
 * @param uptime how availability is counted
 * @param statuspage null unless the page was imported from there
 */
public record StatusSettings(
        String name,
        URI url,
        String language,
        ZoneId zone,
        String description,
        @Nullable Link support,
        @Nullable URI homeUrl,
        UptimeSettings uptime,
        StatuspageOrigin.@Nullable Page statuspage) {
    /** Words and where they lead. */
    public record Link(String label, URI url) {}
}
