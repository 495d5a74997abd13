package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.PageInLanguages;

/** Pages that are read from right to left are as sound as the others. */
@WithExampleSites
class RightToLeftTest {
    private static final List<String> PAGES = List.of(
            "ar/index.html", "he/index.html", "fa/incidents/2026-11-23-cards/index.html", "ar/history/index.html");

    @TempDir
    private static Path folder;

    private static final List<BuiltSite> SITES = new ArrayList<>();
    private static final List<SiteServer> SERVERS = new ArrayList<>();

    private final Browser browser;

    RightToLeftTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void serve() throws IOException {
        Path site = PageInLanguages.build(folder, List.of("en", "ar", "fa", "he"));
        SiteServer server = SiteServer.start(site);
        SERVERS.add(server);
        SITES.add(new BuiltSite("status", site, server.origin()));
    }

    @AfterAll
    static void close() {
        SERVERS.forEach(SiteServer::close);
    }

    @Test
    void axeFindsNothing() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String page : PAGES) {
            browser.open(SITES.get(0).url(page), Screen.DESK.light());
            Axe axe = Axe.on(browser);
            violations.addAll(axe.violations(Screen.DESK.light(), Axe.ALL_RULES));
            violations.addAll(axe.violations(Screen.PHONE.dark(), Axe.ALL_RULES));
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void nothingStandsBesideThePage() {
        for (String page : PAGES) {
            browser.open(SITES.get(0).url(page), Screen.SMALL_PHONE.light());

            assertThat(browser.lines("""
                            const wide = document.documentElement.clientWidth;
                            return [...document.querySelectorAll('main :not(svg *, svg), header *, footer *')]
                              .filter(part => !part.closest('.scroll'))
                              .map(part => [part, part.getBoundingClientRect()])
                              .filter(([part, box]) => box.width > 0 && (box.left < -1 || box.right > wide + 1))
                              .map(([part]) => part.tagName + '.' + part.className);
                            """)).as(page).isEmpty();
        }
    }
}
