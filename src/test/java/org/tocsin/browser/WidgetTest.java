package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;
import static org.tocsin.model.open.SmallPage.HOSTILE;
import static org.tocsin.model.open.SmallPage.LABS;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.SmallPage.work;
import static org.tocsin.model.open.UpdateStatus.IDENTIFIED;
import static org.tocsin.model.open.UpdateStatus.IN_PROGRESS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.model.open.OpenFacts;
import org.tocsin.model.open.SmallPage;
import org.tocsin.model.open.StatusEvent;
import org.tocsin.site.Messages;
import org.tocsin.site.SiteFile;
import org.tocsin.site.status.api.StatusApi;
import org.tocsin.site.status.badge.Widget;
import org.tocsin.site.status.host.HostFiles;
import org.tocsin.uptime.Uptime;

/** Our widget on a page of somebody else's that allows its origin's scripts and files, and no style but its own. */
@WithExampleSites
class WidgetTest {
    private static final StatusEvent DECLINED =
            incident("2026-11-23-cards", HOSTILE, update("2026-11-23T08:12", IDENTIFIED, "We look into it.", Map.of()));
    private static final StatusEvent MOVE = work(
            "2026-11-23-move",
            "Records move",
            "2026-11-23T09:00",
            "2026-11-23T11:00",
            update("2026-11-23T09:00", IN_PROGRESS, "We began.", Map.of(LABS, UNDER_MAINTENANCE)));
    private static final String SHOWN = """
            return (async () => {
              for (let tries = 0; tries < 40; tries++) {
                const host = [...document.querySelectorAll('div')].find(one => one.shadowRoot);
                if (host && !host.hidden) {
                  const root = host.shadowRoot;
                  return [...root.querySelectorAll('li')].map(one => [
                    one.querySelector('strong').className, one.querySelector('strong').textContent,
                    one.querySelector('a').textContent, one.querySelector('a').getAttribute('href')].join('|'));
                }
                await new Promise(resolve => setTimeout(resolve, 50));
              }
              return [];
            })();
            """;

    private final Browser browser;

    @TempDir
    private Path folder;

    WidgetTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void itShowsOpenIncidentsAndMaintenanceUnderAStrictPolicy() throws IOException {
        assertThat(shown("", DECLINED, MOVE))
                .containsExactly(
                        "slow|Cause found|" + HOSTILE + "|https://status.example/sub/incidents/2026-11-23-cards/",
                        "upkeep|Under way|Records move|https://status.example/sub/incidents/2026-11-23-move/");
    }

    @Test
    void itShowsNothingWhileAllIsWell() throws IOException {
        assertThat(shown("")).isEmpty();
    }

    @Test
    void itSaysThatAllIsWellWhereItIsAskedTo() throws IOException {
        assertThat(shown("data-calm"))
                .singleElement()
                .asString()
                .startsWith("working|Everything is working.|Status of Larkfield");
    }

    @Test
    void itIsStyledNamedAndSpokenAndCanBeClosed() throws IOException {
        try (SiteServer status = served(DECLINED);
                ForeignPage page = page(status, "")) {
            browser.open(page.origin() + "/", Screen.DESK);
            browser.lines(SHOWN);

            assertThat(browser.lines("""
                    const host = [...document.querySelectorAll('div')].find(one => one.shadowRoot);
                    const box = host.shadowRoot.querySelector('section');
                    const style = getComputedStyle(box);
                    return [getComputedStyle(host).position, style.display, style.backgroundColor,
                      box.getAttribute('aria-label'), box.parentElement.getAttribute('role'), box.lang, box.dir,
                      host.shadowRoot.querySelector('button').getAttribute('aria-label')];
                    """))
                    .containsExactly(
                            "fixed",
                            "flex",
                            "rgb(255, 255, 255)",
                            "Status of Larkfield & Sons",
                            "status",
                            "en",
                            "ltr",
                            "Close");
            assertThat(browser.ask("""
                    const host = [...document.querySelectorAll('div')].find(one => one.shadowRoot);
                    host.shadowRoot.querySelector('button').click();
                    return host.hidden;
                    """)).isEqualTo(true);
            browser.open(page.origin() + "/again", Screen.DESK);
            assertThat(browser.lines(SHOWN)).isEmpty();
        }
    }

    @Test
    void itStandsWhereItIsPut() throws IOException {
        try (SiteServer status = served(DECLINED);
                ForeignPage page = page(status, "data-in=\"#place\"")) {
            browser.open(page.origin() + "/", Screen.DESK);
            browser.lines(SHOWN);

            assertThat(browser.ask("return !!document.querySelector('#place > div').shadowRoot"))
                    .isEqualTo(true);
        }
    }

    private List<String> shown(String options, StatusEvent... events) throws IOException {
        try (SiteServer status = served(events);
                ForeignPage page = page(status, options)) {
            browser.console();
            browser.open(page.origin() + "/", Screen.DESK);
            List<String> shown = browser.lines(SHOWN);
            assertThat(browser.console()).isEmpty();
            return shown;
        }
    }

    private SiteServer served(StatusEvent... events) throws IOException {
        OpenFacts facts = facts(events);
        List<SiteFile> files = new ArrayList<>(new StatusApi(facts, SmallPage.NOW, Messages.english()).files());
        files.addAll(new Widget(facts.settings(), Messages.english()).files());
        files.addAll(
                new HostFiles(facts, SmallPage.NOW, new Uptime(facts, SmallPage.NOW), List.of(), List.of()).files());
        for (SiteFile file : files) {
            boolean headers = file.path().value().equals("_headers");
            Path target = folder.resolve(headers ? "status" : "status/sub")
                    .resolve(file.path().value());
            Files.createDirectories(target.getParent());
            Files.write(target, file.content().get());
        }
        return SiteServer.start(folder.resolve("status"));
    }

    private ForeignPage page(SiteServer status, String options) throws IOException {
        String integrity = new Widget(facts().settings(), Messages.english()).integrity();
        return ForeignPage.start(
                "<!doctype html><title>Ours</title><link rel=icon href=data:,><p id=place></p><script src=\""
                        + status.origin()
                        + "/sub/widget/tocsin-widget.js\" integrity=\"" + integrity
                        + "\" crossorigin=\"anonymous\" async " + options + "></script>",
                "default-src 'none'; img-src data:; script-src " + status.origin() + "; connect-src "
                        + status.origin());
    }
}
