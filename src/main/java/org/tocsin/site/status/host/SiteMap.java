package org.tocsin.site.status.host;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.present.Present;
import org.tocsin.site.PagePath;

/**
 * Lists every page for search engines, with the time at which its facts last changed where it has facts.
 *
 * <p>No more than the 50,000 that a site map may hold; the oldest incidents are the ones left out.
 */
final class SiteMap {
    private static final int MOST = 50_000;

    private final String url;
    private final List<String> others;
    private final Map<String, @Nullable Instant> changedByPath = new LinkedHashMap<>();

    SiteMap(OpenFacts facts, Present present, List<PagePath> otherPages) {
        this.url = facts.settings().url().toString();
        List<String> languages = facts.settings().languages();
        this.others = languages.subList(1, languages.size());
        everywhere("", present.lastChange().orElse(null));
        everywhere("uptime/", null);
        everywhere("api/", null);
        everywhere("subscribe/", null);
        everywhere("history/", present.lastChange().orElse(null));
        otherPages.forEach(page -> put(folder(page.value(), "index.html"), null));
        for (ComponentGroup group : facts.groups()) {
            for (Component component : group.components()) {
                everywhere("components/" + component.id() + "/", null);
            }
        }
        facts.pages().forEach(page -> put(folder(page.substring("content/status/".length()), ".adoc") + "/", null));
        months(present, facts.settings().zone())
                .forEach((month, changed) -> everywhere("history/" + month + "/", changed));
        facts.postmortems().keySet().forEach(incident -> put("incidents/" + incident + "/postmortem/", null));
        facts.maintenances().forEach(this::put);
        facts.incidents().forEach(this::put);
    }

    String xml() {
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        changedByPath.forEach((path, changed) -> {
            out.append("<url><loc>").append(address(path)).append("</loc>");
            if (changed != null) {
                out.append("<lastmod>").append(changed).append("</lastmod>");
            }
            out.append("</url>\n");
        });
        return out.append("</urlset>\n").toString();
    }

    private void put(StatusEvent event) {
        everywhere("incidents/" + event.id() + "/", event.latest().at());
    }

    /** A page that stands in every language at the same place, below the folder of each but the first. */
    private void everywhere(String path, @Nullable Instant changed) {
        put(path, changed);
        others.forEach(language -> put(language + "/" + path, changed));
    }

    private void put(String path, @Nullable Instant changed) {
        if (changedByPath.size() < MOST) {
            changedByPath.put(path, changed);
        }
    }

    /** The months that have a page: those in which something began, and the present one. */
    private static Map<YearMonth, @Nullable Instant> months(Present present, ZoneId zone) {
        Map<YearMonth, @Nullable Instant> changed = new TreeMap<>();
        changed.put(YearMonth.from(present.now().atZone(zone)), null);
        for (StatusEvent event : present.past()) {
            YearMonth month = YearMonth.from(event.begins().atZone(zone));
            Instant at = event.latest().at();
            Instant known = changed.get(month);
            changed.put(month, known == null || at.isAfter(known) ? at : known);
        }
        return changed;
    }

    private String address(String path) {
        try {
            return (url + new URI(null, null, path, null).toASCIIString())
                    .replace("&", "&amp;")
                    .replace("'", "&apos;");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a page has the path " + path, e);
        }
    }

    private static String folder(String path, String end) {
        return path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
    }
}
