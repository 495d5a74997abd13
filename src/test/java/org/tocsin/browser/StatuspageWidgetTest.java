package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;
import static org.tocsin.model.open.UpdateStatus.SCHEDULED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.SmallPage;
import org.tocsin.npm.NodePackages;
import org.tocsin.site.Messages;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.api.StatusApi;

/** Statuspage's own widget, from npm, on a page of somebody else's, shows the state that our API tells. */
@WithExampleSites
class StatuspageWidgetTest {
    private static final String SHOWN = """
            return (async () => {
              for (let tries = 0; tries < 100; tries++) {
                const root = document.querySelector('statuspage-widget').shadowRoot;
                const text = root && root.querySelector('.status-text');
                if (text && text.textContent.trim()) {
                  return root.querySelector('.status-indicator').className.replace('status-indicator', '').trim()
                    + ': ' + text.textContent.trim() + ' -> ' + root.querySelector('a').href;
                }
                await new Promise(resolve => setTimeout(resolve, 50));
              }
              return 'nothing';
            })();
            """;

    private final Browser browser;

    @TempDir
    private Path folder;

    StatuspageWidgetTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void itShowsThatAllIsWell() throws IOException {
        assertThat(shown(facts())).isEqualTo("none: All Systems Operational");
    }

    @Test
    void itShowsTheStateOfComponents() throws IOException {
        assertThat(shown(facts(incident(
                        "2026-11-23-cards",
                        "Cards are slow",
                        update("2026-11-23T08:12", INVESTIGATING, "?", Map.of(CARDS, DEGRADED_PERFORMANCE))))))
                .isEqualTo("minor: Partially Degraded Service");
    }

    @Test
    void itNamesAnOpenIncidentThatNamesNoComponent() throws IOException {
        assertThat(shown(facts(incident(
                        "2026-11-23-cards", SmallPage.HOSTILE, update("2026-11-23T08:12", INVESTIGATING, "?")))))
                .isEqualTo("minor: " + SmallPage.HOSTILE);
    }

    @Test
    void itShowsMaintenance() throws IOException {
        assertThat(shown(facts(work(
                        "2026-11-23-move",
                        "Records move",
                        "2026-11-23T09:00",
                        "2026-11-23T11:00",
                        update("2026-11-22T09:00", SCHEDULED, "On Monday.", Map.of(LABS, UNDER_MAINTENANCE))))))
                .isEqualTo("maintenance: Service Under Maintenance");
    }

    /** What the widget says and where it leads; the latter must be our page. */
    private String shown(OpenFacts facts) throws IOException {
        List<SiteFile> files = new StatusApi(facts, SmallPage.NOW, Messages.english()).files();
        for (SiteFile file : files) {
            Path target = folder.resolve("status").resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content().get());
        }
        try (SiteServer status = SiteServer.start(folder.resolve("status"));
                ForeignPage page = ForeignPage.start(
                        "<!doctype html><title>Ours</title><statuspage-widget src=\"" + status.origin()
                                + "\"></statuspage-widget>",
                        NodePackages.folder("@statuspage/status-widget").resolve("dist/index.js"))) {
            browser.open(page.origin() + "/", Screen.DESK);
            String shown = String.valueOf(browser.ask(SHOWN));
            String end = " -> " + status.origin() + "/";
            assertThat(shown).endsWith(end);
            return shown.substring(0, shown.length() - end.length());
        }
    }
}
