package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.TocsinRun;

/** A page that was built at half past eleven, as it is read later, elsewhere, and without a network. */
@WithExampleSites
class PageInTimeTest {
    private static final Path BASE = Path.of("src/test/scenarios/base");
    private static final String ANSWER = "return document.querySelector('.answer:not([hidden]) h1').textContent";
    private static final String TEXT = "return document.body.innerText";
    private static final String SWITCH = "document.querySelector('#zone button').click()";
    private static final String DAYS =
            "return [...document.querySelectorAll('.days > section')].map(day => day.innerText.replace(/\\n+/g, ' | '))";
    private static final String KEPT = """
            return navigator.serviceWorker.ready.then(async () => {
              while (true) {
                const names = await caches.keys();
                const pages = names.find(name => name.endsWith(' pages'));
                if (pages && await (await caches.open(pages)).match(location.href)) return true;
                await new Promise(later => setTimeout(later, 50));
              }
            });
            """;

    @TempDir
    private static Path folder;

    private static SiteServer server;

    private final Browser browser;

    PageInTimeTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void build() throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve("given").resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        record("2026-11-03-new-tills", """
                customer:
                  title: Tills are exchanged
                  impact: maintenance
                  scheduled: {from: 2026-11-03T12:00Z, until: 2026-11-03T13:00Z}
                  updates:
                    - at: 2026-11-01T09:00Z
                      status: scheduled
                      components: {receipts: under_maintenance}
                      message: Receipts are not printed meanwhile.
                """);
        record("2026-11-02-late-evening", """
                customer:
                  title: Receipts were slow
                  impact: minor
                  started: 2026-11-02T22:30Z
                  updates:
                    - at: 2026-11-02T22:40Z
                      status: investigating
                      components: {receipts: degraded_performance}
                      message: Receipts take a minute to print.
                    - at: 2026-11-03T00:20Z
                      status: resolved
                      message: Receipts print at once again.
                """);
        TocsinRun run = TocsinRun.in(
                folder, "build", "--repo", "given", "--out", "out", "--site", "status", "--now", "2026-11-03T11:30Z");
        assertThat(run.code()).as(run.said()).isZero();
        server = SiteServer.start(folder.resolve("out/status"));
    }

    private static void record(String slug, String yaml) throws IOException {
        Path incident = folder.resolve("given/incidents/2026").resolve(slug);
        Files.createDirectories(incident);
        Files.writeString(incident.resolve("incident.yaml"), yaml);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void pretendNothing() {
        browser.pretend("", "");
    }

    @Test
    void announcedMaintenanceBeginsAndEndsOnThePageItself() {
        assertThat(answerAt("2026-11-03T11:59:00Z")).isEqualTo("Everything is working.");
        assertThat(answerAt("2026-11-03T12:00:10Z")).isEqualTo("Maintenance is under way: Tills are exchanged.");
        assertThat(text()).contains("It should be over by 13:00 (UTC).", "Under way", "Under maintenance");
        assertThat(answerAt("2026-11-03T13:00:10Z")).isEqualTo("Everything is working.");
        assertThat(text()).contains("Planned time is over").doesNotContain("Under maintenance");
    }

    @Test
    void itSaysHowLongAgoTheFactsChanged() {
        answerAt("2026-11-03T11:34:00Z");

        assertThat(text()).contains("Last change 3 Nov 2026, 00:20 (UTC) · 11 hours ago");
    }

    @Test
    void timesAreTheReadersOwnAndThePagesAgainAtTheSwitch() {
        browser.pretend("Asia/Tokyo", "2026-11-03T11:34:00Z");
        browser.open(server.origin() + "/", Screen.DESK);
        assertThat(text()).contains("3 Nov 2026, 21:00–22:00 (UTC+9)", "All times are in your time zone, Asia/Tokyo.");

        browser.ask(SWITCH);

        assertThat(text()).contains("3 Nov 2026, 12:00–13:00 (UTC)", "All times are in the time zone Europe/Lisbon.");
        browser.open(server.origin() + "/history/", Screen.DESK);
        assertThat(text()).contains("All times are in the time zone Europe/Lisbon.");
        browser.ask(SWITCH);
    }

    @Test
    void whatSpansMidnightStandsUnderTheRightDayInEachZone() {
        browser.pretend("Europe/Lisbon", "2026-11-03T11:34:00Z");
        browser.open(server.origin() + "/history/2026-11/", Screen.DESK);
        assertThat(browser.lines(DAYS))
                .containsExactly(
                        "2 Nov 2026 | 22:30–3 Nov 2026, 00:20 (UTC) | Receipts were slow | Receipts | Resolved after 1 h 50 min");

        browser.pretend("Europe/Athens", "2026-11-03T11:34:00Z");
        browser.open(server.origin() + "/history/2026-11/", Screen.DESK);
        assertThat(browser.lines(DAYS))
                .containsExactly(
                        "3 Nov 2026 | 00:30–02:20 (UTC+2) | Receipts were slow | Receipts | Resolved after 1 h 50 min");
    }

    @Test
    void withoutANetworkThePageShowsWhatWasLastKnownAndHowOldThatIs() throws IOException {
        SiteServer gone = SiteServer.start(folder.resolve("out/status"));
        try {
            browser.open(gone.origin() + "/", Screen.DESK);
            assertThat(browser.ask(KEPT)).isEqualTo(true);
        } finally {
            gone.close();
        }

        browser.open(gone.origin() + "/", Screen.PHONE);

        assertThat(browser.ask(ANSWER)).isNotNull();
        assertThat(text()).contains("You are offline. What you see was last checked at ", "this minute");
        assertThat(browser.ask("return [...document.styleSheets].every(sheet => sheet.cssRules.length > 9)"))
                .isEqualTo(true);
        browser.open(gone.origin() + "/history/2026-11/", Screen.PHONE);
        assertThat(browser.address()).isEqualTo(gone.origin() + "/");
        browser.open("about:blank", Screen.DESK);
        browser.console();
    }

    private Object answerAt(String instant) {
        browser.pretend("Europe/Lisbon", instant);
        browser.open(server.origin() + "/", Screen.DESK);
        return String.valueOf(browser.ask(ANSWER));
    }

    private String text() {
        return String.valueOf(browser.ask(TEXT));
    }
}
