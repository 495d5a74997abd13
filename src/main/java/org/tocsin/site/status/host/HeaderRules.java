package org.tocsin.site.status.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.ContentPolicy;
import org.tocsin.site.PagePath;

/**
 * The headers of a status page.
 *
 * <p>Pages have no rule for caching: hosts then ask for them anew each time, which a page that changes in an instant needs. Framing is
 * not refused: there is nothing on the site that could be clicked to harm, and {@code embed/} is there to be framed.
 */
final class HeaderRules {
    private static final String TYPE = "Content-Type";
    private static final String CACHE = "Cache-Control";
    private static final String A_MINUTE = "public, max-age=60";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final String top;
    private final List<HeaderRule> rules = new ArrayList<>();

    private HeaderRules(String top) {
        this.top = top;
    }

    /**
     * Every rule, the one for all files first.
     *
     * @param top the path of the site on its host, ending in a slash
     * @param unchanging files whose name changes with their bytes
     */
    static List<HeaderRule> of(String top, List<PagePath> unchanging) {
        HeaderRules all = new HeaderRules(top);
        all.add("*", everywhere());
        unchanging.forEach(path -> all.add(path.value(), Map.of(CACHE, FOR_EVER)));
        all.add("api/*", forOthers(null));
        all.add("badges/*", forOthers(null));
        all.add("widget/*", forOthers(null));
        all.add("components/*", Map.of("Access-Control-Allow-Origin", "*"));
        all.add("history.atom", forOthers("application/atom+xml; charset=utf-8"));
        all.add("history.rss", forOthers("application/rss+xml; charset=utf-8"));
        all.add("feed.json", forOthers("application/feed+json; charset=utf-8"));
        all.add("site.webmanifest", Map.of(TYPE, "application/manifest+json"));
        all.add("calendar.ics", forOthers("text/calendar; charset=utf-8"));
        all.add("metrics.txt", forOthers("text/plain; version=0.0.4; charset=utf-8"));
        return List.copyOf(all.rules);
    }

    private void add(String path, Map<String, String> headers) {
        rules.add(new HeaderRule(top + path, headers));
    }

    private static Map<String, String> everywhere() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", ContentPolicy.STATUS);
        headers.put("Strict-Transport-Security", "max-age=31536000");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        return headers;
    }

    /** What pages of any origin may read. */
    private static Map<String, String> forOthers(@Nullable String type) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put(CACHE, A_MINUTE);
        if (type != null) {
            headers.put(TYPE, type);
        }
        return headers;
    }
}
