package org.tocsin.site.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.site.status.Given.NOW;
import static org.tocsin.site.status.Given.at;
import static org.tocsin.site.status.Given.facts;
import static org.tocsin.site.status.Given.incident;
import static org.tocsin.site.status.Given.maintenance;
import static org.tocsin.site.status.Given.update;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.UpdateStatus;
import org.tocsin.site.Assets;
import org.tocsin.site.Messages;
import org.tocsin.site.ProseLibrary;
import org.tocsin.site.SiteFile;

class SiteMapTest {
    private final OpenFacts facts = facts(
            incident("2026-03-01-x", "X", Impact.MINOR, update(at("2026-03-01T08:00:00"), UpdateStatus.RESOLVED)),
            maintenance(
                    "2026-12-01-y",
                    "Y",
                    at("2026-12-01T08:00:00"),
                    at("2026-12-01T09:00:00"),
                    update(at("08:00"), UpdateStatus.SCHEDULED)));
    private final StatusSite site = new StatusSite(facts, Messages.english(), NOW, Assets.none());

    @Test
    void theSiteMapListsEveryPageAndNothingElse() {
        List<String> pages = site.pages(new ProseLibrary(Map.of())).stream()
                .map(page -> page.path().value())
                .filter(path -> !path.equals("404.html") && !path.startsWith("embed/"))
                .map(path -> facts.settings().url() + path.replaceFirst("index\\.html$", ""))
                .toList();

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(pages);
    }

    private List<String> listed() {
        SiteFile map = site.files().stream()
                .filter(file -> file.path().value().equals("sitemap.xml"))
                .findFirst()
                .orElseThrow();
        String xml = new String(map.content().get(), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, "", Parser.xmlParser()).select("loc").eachText();
    }
}
