package org.tocsin.importer.statuspage;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tocsin.importer.About;
import org.tocsin.importer.ForeignFile;
import org.tocsin.importer.ImportedSettings;
import org.tocsin.importer.Unreadable;
import org.tocsin.importer.Words;
import org.tocsin.importer.json.JsonObject;
import org.tocsin.model.open.StatuspageOrigin;

/** Reads what the page is called and where it stands. */
final class PageReader {
    private static final String NO_ADDRESS = "https://status.example.com/";

    private PageReader() {}

    static ImportedSettings read(JsonObject page, ForeignFile file) throws Unreadable {
        var name = Words.line(Bodies.line(page.textOf("name")));
        if (name.isEmpty()) {
            throw page.missing("name");
        }
        FieldsLeftOut.ofPage(page, file);
        var updated = page.time("updated_at").map(at -> at.toInstant()).orElse(null);
        return settings(
                name,
                page.text("url").orElse(""),
                zone(page, file),
                file,
                page.line(),
                PublicId.of(page.textOf("id"), file, page.line())
                        .map(id -> new StatuspageOrigin.Page(id, updated))
                        .orElse(null));
    }

    /** Settings with what neither the API nor the feed of a page tells. */
    static ImportedSettings settings(
            String name, String url, ZoneId zone, ForeignFile file, int line, StatuspageOrigin.@Nullable Page origin) {
        file.assume(line, About.SETTINGS, "language en", "the API does not say in which language people wrote");
        var description = Words.line("Live status of " + name + ".");
        file.assume(line, About.SETTINGS, "description “" + description + "”", "the API tells none");
        return new ImportedSettings(name, address(url, file, line), "en", zone, description, origin);
    }

    private static ZoneId zone(JsonObject page, ForeignFile file) throws Unreadable {
        var written = page.text("time_zone").orElse("");
        try {
            if (written.contains("/") || written.equals("UTC")) {
                return ZoneId.of(written);
            }
        } catch (DateTimeException e) {
            // listed below
        }
        file.assume(
                page.line(),
                About.TIME_ZONE,
                "UTC",
                written.isEmpty() ? "the page has no time_zone" : "“" + Bodies.shortened(written) + "” is no zone");
        return ZoneId.of("UTC");
    }

    private static String address(String url, ForeignFile file, int line) {
        var address = url.endsWith("/") ? url : url + "/";
        try {
            var uri = new URI(address);
            if (uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            // listed below
        }
        file.assume(
                line,
                About.SETTINGS,
                NO_ADDRESS,
                url.isEmpty() ? "the page has no url" : "its url “" + Bodies.shortened(url) + "” is no web address");
        return NO_ADDRESS;
    }
}
