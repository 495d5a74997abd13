package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.TocsinRun;
import org.xml.sax.InputSource;

/** A pack as the program makes it: its pages, and its runner opened from a folder. */
@WithExampleSites
class DrillPackTest {
    private static final String MORNING = "2026-11-20T09:00:00Z";
    private static final String NEXT_DAY = "2026-11-21T12:00Z";

    private final Browser browser;

    @TempDir
    private Path folder;

    private Path repository;
    private Path pack;

    DrillPackTest(Browser browser) {
        this.browser = browser;
        this.repository = Path.of("");
        this.pack = Path.of("");
    }

    @BeforeEach
    void aPackIsMade() throws IOException {
        repository = Files.createDirectory(folder.resolve("repository"));
        DrillRepository.in(repository);
        pack = folder.resolve("pack");
        TocsinRun made = TocsinRun.in(
                repository,
                "drill",
                "generate",
                "--process",
                "card-flow",
                "--severity",
                "sev1",
                "--scenario",
                "things-twice",
                "--at",
                MORNING,
                "--out",
                pack.toString());
        assertThat(made.said()).startsWith("EXERCISE: Exercise ");
    }

    @AfterEach
    void timeIsItsOwnAgain() {
        browser.pretend("", "");
    }

    @Test
    void itsRunnerIsPlayedFromTheFolderBrokenOffAndSaved() throws IOException {
        List<String> violations = new ArrayList<>();
        browser.console();
        browser.holdClock(MORNING);
        browser.open(pack.resolve("runner.html").toUri().toString(), Screen.DESK.light());
        look("before", violations);

        browser.click("#start");
        assertThat(browser.words("#clock")).isEqualTo("00:00");
        assertThat(browser.words("#due .to-say blockquote"))
                .startsWith("EXERCISE EXERCISE EXERCISE.")
                .contains("A monitor of Card flow reads");
        browser.click("#due .to-say .first");
        browser.pass(Duration.ofMinutes(2));
        browser.press("a");
        browser.choose("#act-by", "ana");
        look("asked", violations);
        browser.click("#act-form button[type=submit]");
        assertThat(browser.words("#log")).contains("02:00", "Ana Example");
        look("during", violations);
        browser.pass(Duration.ofMinutes(3));
        browser.click("#abort");
        browser.write("#abort-why", "A customer really called.");
        browser.click("#abort-form button[type=submit]");
        browser.choose("#facilitator", "ben");
        browser.write("#slug", "broken-off");
        look("after", violations);
        settleGaps();
        assertThat(browser.words("#incomplete")).isEmpty();
        Path saved = browser.save("#download", Files.createDirectory(folder.resolve("saved")), "drill.yaml");

        assertThat(violations).isEmpty();
        assertThat(browser.console()).isEmpty();
        assertThat(Files.readString(saved))
                .contains("aborted: \"A customer really called.\"", "{at: 2026-11-20T09:02:00Z, what: acknowledged,");
        DrillRepository.write(repository, "content/drills/2026-11-20-broken-off/drill.yaml", Files.readString(saved));
        assertThat(TocsinRun.in(repository, "check", "--now", NEXT_DAY).said()).isEqualTo("No problems found.\n");
        assertThat(TocsinRun.in(repository, "drill", "score", "broken-off").said())
                .contains("A customer really called.");
    }

    @Test
    void axeFindsNothingOnItsPages() throws IOException {
        List<String> violations = new ArrayList<>();

        for (Path page : pages()) {
            browser.open(page.toUri().toString(), Screen.DESK.light());
            look(String.valueOf(page.getFileName()), violations);
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theCheckerOfHtmlFindsNoErrorInItsPages() throws Exception {
        Map<String, InputSource> sources = new LinkedHashMap<>();
        for (Path page : pages()) {
            sources.put(String.valueOf(page.getFileName()), new InputSource(new StringReader(Files.readString(page))));
        }

        assertThat(sources)
                .containsKeys(
                        "index.html", "facilitator-guide.html", "runner.html", "role-cards.html", "messages.html");
        assertThat(HtmlChecker.errors(sources)).isEmpty();
    }

    @Test
    void itsPagesAreNoWiderThanATelephone() throws IOException {
        for (Path page : pages()) {
            browser.open(page.toUri().toString(), Screen.PHONE.light());

            assertThat(browser.ask("return document.documentElement.scrollWidth"))
                    .as(page.toString())
                    .isEqualTo(390L);
        }
    }

    /** Whoever leads gives each gap that the runner proposes to somebody; a drill broken off need not have any. */
    private void settleGaps() {
        for (int gap = browser.lines("return [...document.querySelectorAll('#gaps > li')].map(one => '')")
                        .size();
                gap > 0;
                gap--) {
            browser.choose("#gaps > li:nth-child(" + gap + ") select", "ana");
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(pack)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Adds what axe finds on the page as it stands now, in the light and in the dark. */
    private void look(String when, List<String> violations) throws IOException {
        Axe axe = Axe.on(browser);
        for (Screen screen : List.of(Screen.PHONE.light(), Screen.DESK.light())) {
            axe.violations(screen, Axe.ALL_RULES)
                    .forEach(found -> violations.add(when + " at " + screen + ": " + found));
        }
        axe.violations(Screen.DESK.dark(), Axe.RULES_OF_COLOUR)
                .forEach(found -> violations.add(when + " in the dark: " + found));
        browser.show(Screen.DESK.light());
    }
}
