package org.tocsin.site.status.host;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.present.Present;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;
import org.tocsin.uptime.Uptime;

/** The files of a status page that no person reads: for web hosts, search engines and monitoring. */
public final class HostFiles {
    /** Where the metrics stand. */
    public static final PagePath METRICS = new PagePath("metrics.txt");

    private final OpenFacts facts;
    private final Present present;
    private final Uptime uptime;
    private final List<PagePath> unchanging;
    private final List<PagePath> otherPages;

    /**
     * The files as they are at an instant.
     *
     * @param unchanging files whose name changes with their bytes
     * @param otherPages pages that stand for no record, and in the main language alone
     */
    public HostFiles(
            OpenFacts facts, Instant now, Uptime uptime, List<PagePath> unchanging, List<PagePath> otherPages) {
        this.facts = facts;
        this.present = new Present(facts, now);
        this.uptime = uptime;
        this.unchanging = List.copyOf(unchanging);
        this.otherPages = List.copyOf(otherPages);
    }

    /** All of them. */
    public List<SiteFile> files() {
        String url = facts.settings().url().toString();
        String path = facts.settings().url().getRawPath();
        List<HeaderRule> rules = HeaderRules.of(path == null || path.isEmpty() ? "/" : path, unchanging);
        return List.of(
                file("_headers", HeadersFile.of(rules)),
                file("host/nginx.conf", NginxSnippet.of(rules)),
                file("host/Caddyfile", CaddySnippet.of(rules)),
                file("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + url + "sitemap.xml\n"),
                file("sitemap.xml", new SiteMap(facts, present, otherPages).xml()),
                file(METRICS.value(), new Metrics(facts, present, uptime).text()));
    }

    private static SiteFile file(String path, String text) {
        return SiteFile.made(new PagePath(path), new Plain(text), () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private record Plain(String text) {}
}
