package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every link inside a site leads somewhere, to the very place it names; needs no browser. */
@WithExampleSites
class LinksTest {
    private final ExampleSites example;

    LinksTest(ExampleSites example) {
        this.example = example;
    }

    @Test
    void everyLinkInsideASiteLeadsToAFileAndEveryAnchorExists() throws IOException {
        for (BuiltSite site : example.all()) {
            Map<String, Document> pages = read(site);
            List<String> broken = new ArrayList<>();

            pages.forEach((page, document) -> document.select("[href], [src]").forEach(link -> {
                URI target = target(site, page, link);
                if (!leadsOut(site, target) && !leadsSomewhere(site, pages, target)) {
                    broken.add(page + ": " + link);
                }
            }));

            assertThat(broken).as(site.name()).isEmpty();
        }
    }

    @Test
    void noIdStandsTwiceOnAPage() throws IOException {
        for (BuiltSite site : example.all()) {
            List<String> twice = new ArrayList<>();

            read(site).forEach((page, document) -> {
                Set<String> seen = new HashSet<>();
                document.select("[id]").stream()
                        .filter(element -> !seen.add(element.id()))
                        .forEach(element -> twice.add(page + ": " + element.id()));
            });

            assertThat(twice).as(site.name()).isEmpty();
        }
    }

    private static Map<String, Document> read(BuiltSite site) throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        for (String page : site.pages()) {
            pages.put(page, Jsoup.parse(Files.readString(site.folder().resolve(page)), site.url(page)));
        }
        return pages;
    }

    private static URI target(BuiltSite site, String page, Element link) {
        String written = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        return URI.create(site.url(page)).resolve(written.isEmpty() ? "#" : written);
    }

    private static boolean leadsOut(BuiltSite site, URI target) {
        return !target.toString().startsWith(site.origin() + "/");
    }

    private static boolean leadsSomewhere(BuiltSite site, Map<String, Document> pages, URI target) {
        Path file = site.folder().resolve(target.getPath().substring(1)).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        String anchor = target.getFragment();
        if (anchor == null || anchor.isEmpty()) {
            return Files.isRegularFile(file);
        }
        Document page = pages.get(site.folder().relativize(file).toString().replace('\\', '/'));
        return page != null && page.getElementById(anchor) != null;
    }
}
