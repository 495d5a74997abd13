package org.tocsin.model.open;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the status page presents itself.
 *
 * @param called shown at the top and in every title
 * @param url where the page is published, ending in a slash
 * @param language of these texts, BCP 47 tag; one of {@code languages}
 * @param languages in which the page is published, the main one first; never empty
 * @param zone the zone in which times are written
 * @param about one line, for search engines and previews
 * @param support how customers reach a person
 * @param homeUrl the company's own site
 * @param brand the company's colour; null for Tocsin's own
 * @param uptime how availability is counted
 * @param statuspage null unless the page was imported from there
 */
public record StatusSettings(
        Text called,
        URI url,
        String language,
        List<String> languages,
        ZoneId zone,
        Text about,
        @Nullable Link support,
        @Nullable URI homeUrl,
        @Nullable Brand brand,
        UptimeSettings uptime,
        StatuspageOrigin.@Nullable Page statuspage) {
    public StatusSettings {
        languages = List.copyOf(languages);
        if (!languages.contains(language)) {
            throw new IllegalArgumentException("the page is not published in " + language);
        }
    }

    /** Of a page in one language. */
    public StatusSettings(
            String name,
            URI url,
            String language,
            ZoneId zone,
            String description,
            @Nullable Link support,
            @Nullable URI homeUrl,
            UptimeSettings uptime,
            StatuspageOrigin.@Nullable Page statuspage) {
        this(
                Text.of(name),
                url,
                language,
                List.of(language),
                zone,
                Text.of(description),
                support,
                homeUrl,
                null,
                uptime,
                statuspage);
    }

    /** Shown at the top and in every title. */
    public String name() {
        return called.words();
    }

    /** One line, for search engines and previews. */
    public String description() {
        return about.words();
    }

    /** The language of records that name none, of the pages at the top, of feeds and the like. */
    public String mainLanguage() {
        return languages.get(0);
    }

    /** The same for the pages in another of its languages. */
    public StatusSettings in(String other) {
        String main = mainLanguage();
        return new StatusSettings(
                called.in(other, main),
                url,
                other,
                languages,
                zone,
                about.in(other, main),
                support == null ? null : new Link(support.words().in(other, main), support.url()),
                homeUrl,
                brand,
                uptime,
                statuspage);
    }

    /** Words and where they lead. */
    public record Link(Text words, URI url) {
        public Link(String label, URI url) {
            this(Text.of(label), url);
        }

        public String label() {
            return words.words();
        }
    }
}
