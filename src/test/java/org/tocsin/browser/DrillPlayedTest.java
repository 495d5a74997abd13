package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.TocsinRun;
import tools.jackson.databind.json.JsonMapper;

/** A whole drill, as its facilitator runs it: from the pack to the page of what came out. */
@WithExampleSites
class DrillPlayedTest {
    private static final String MORNING = "2026-11-20T09:00:00Z";
    private static final String NEXT_DAY = "2026-11-21T12:00Z";
    private static final String RECORD = "content/drills/2026-11-20-amber-heron/drill.yaml";

    /** What people say includes what YAML, HTML and editors of text trip over. */
    private static final String HOSTILE =
            "- \"Who?\" asks Ana: {no, 'nobody'} # yet\n\n--- %YAML \\ & *it | > @`  \u00a0\u200b Tūhoe 🐦 </textarea>: null";

    private final Browser browser;

    @TempDir
    private Path folder;

    DrillPlayedTest(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void timeIsItsOwnAgain() {
        browser.pretend("", "");
    }

    @Test
    void aDrillIsRunOnTheDeskSavedScoredAndPublished() throws IOException {
        Path repository = Files.createDirectory(folder.resolve("repository"));
        DrillRepository.in(repository);
        Path sites = folder.resolve("sites");
        assertThat(build(repository, sites).said()).contains("Built status and desk");
        Path saved;
        try (SiteServer desk = SiteServer.start(sites.resolve("desk"))) {
            browser.console();
            saved = run(desk.origin() + "/drills/run/");
            assertThat(browser.console()).isEmpty();
        }

        DrillRepository.write(repository, RECORD, Files.readString(saved));

        assertThat(TocsinRun.in(repository, "check", "--now", NEXT_DAY).said()).isEqualTo("No problems found.\n");
        // Critical counts 3. Severity 3, commander 3, communications lead 1, acknowledged 3, first update 3 × (15 − 3)
        // / 15 = 2.4,
        // rules of messages 1, decision 3, data preserved 0 of 3 (after the repair), data compared 1, restored 1,
        // contained 1,
        // validated by somebody else 1: 20.4 of 24.
        TocsinRun scored = TocsinRun.in(repository, "drill", "score", "amber-heron", "--format", "json");
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(scored.said())
                        .get("percent")
                        .asInt())
                .isEqualTo(85);

        assertThat(build(repository, sites).said()).contains("Built status and desk");
        assertThat(Files.readString(sites.resolve("desk/drills/2026-11-20-amber-heron/index.html")))
                .contains("85", "Somebody asked twice who leads.", "Nobody had saved the list.");
        assertThat(DrillRepository.texts(sites.resolve("status")))
                .isNotEmpty()
                .noneMatch(text -> text.contains("EXERCISE")
                        || text.contains("amber-heron")
                        || text.contains("things-twice")
                        || text.contains("asked twice who leads"));
    }

    @Test
    void itRunsFromADiskAsWell() throws IOException {
        Path repository = Files.createDirectory(folder.resolve("repository"));
        DrillRepository.in(repository);
        Path sites = folder.resolve("sites");
        build(repository, sites);

        Path saved = run(sites.resolve("desk/drills/run/index.html").toUri().toString());

        assertThat(Files.readString(saved)).contains("what: recovery-validated, of: ledger, by: ben");
    }

    /** Plays it, and answers where the record was saved. */
    private Path run(String page) throws IOException {
        browser.holdClock(MORNING);
        browser.open(page, Screen.DESK.light());
        browser.hand("#file", DrillRepository.PACK);
        assertThat(browser.words("#title")).isEqualTo("Exercise Amber Heron");
        assertThat(browser.words("#runner")).contains("EXERCISE EXERCISE EXERCISE", "You are asleep.");

        browser.click("#start");
        assertThat(browser.words("#due")).contains("Runner pages you").doesNotContain("A shop calls");
        assertThat(browser.words("#say")).startsWith("Inject 1 for Ana Example: EXERCISE EXERCISE EXERCISE.");
        browser.press("g");
        minutes(2);
        take("a", "first", "ana");
        minutes(1);
        take("c", "incident-commander", "ben");
        browser.press("z");
        take("c", "incident-commander", "ana");
        minutes(2);
        take("s", "sev1", "ana");
        correct("Severity named", "04:00");
        minutes(1);
        give("A shop calls");

        browser.reload("#clock");

        assertThat(browser.words("#clock")).isEqualTo("06:00");
        assertThat(browser.words("#log")).contains("Severity named: Critical by Ana Example");
        minutes(3);
        take("r", "communications-lead", "ben");
        browser.click("#pause");
        minutes(10);
        assertThat(browser.words("#clock")).isEqualTo("09:00");
        browser.click("#resume");
        minutes(3);
        give("may I go back");
        assertThat(browser.words("#due")).contains("since nobody has promised a time", "The shop calls again");
        browser.click("#due .help button:not(.first)");
        minutes(4);
        assertThat(browser.words("#overdue")).contains("The first update goes out overdue since 15:00");
        minutes(2);
        browser.press("u");
        browser.choose("#act-by", "ben");
        browser.choose("#act-draft", "0");
        browser.click("#act-form button[type=submit]");
        assertThat(browser.words("#overdue")).isEqualTo("Nothing is overdue.");
        minutes(2);
        take("d", "back", "ana");
        note();
        minutes(4);
        take("t", "payments-in", "ana");
        minutes(4);
        take("v", "payments-in", "ana");
        minutes(2);
        take("p", "payments-in", "ana");
        minutes(4);
        take("w", "ledger", "ben");
        minutes(1);
        browser.click("#end");
        return saved();
    }

    private void note() {
        browser.choose("#note-by", "ben");
        browser.write("#note-text", "Somebody asked twice who leads.");
        browser.click("#note button");
        browser.paste("#note-text", HOSTILE);
        browser.click("#note button");
    }

    private Path saved() throws IOException {
        assertThat(browser.words("#incomplete")).contains("Choose who led the drill.");
        browser.choose("#facilitator", "ben");
        browser.write("#worked", "The commander was named at once.\n");
        browser.paste("#worked", HOSTILE);
        browser.write("#failed", "Nobody had saved the list.");
        browser.click("#wrong li:first-child button");
        assertThat(browser.words("#incomplete")).contains("Gap 1 has nobody who sees to it: choose somebody.");
        browser.choose("#gaps select", "ana");
        assertThat(browser.words("#incomplete")).isEmpty();
        Path saved = browser.save("#download", Files.createTempDirectory(folder, "saved"), "drill.yaml");
        assertThat(Files.readString(saved)).isEqualTo(browser.value("#yaml"));
        return saved;
    }

    private void minutes(int minutes) {
        browser.pass(Duration.ofMinutes(minutes));
    }

    /** Takes down by keys and lists that something happened. */
    private void take(String key, String of, String by) {
        browser.press(key);
        browser.choose("#act-of", of);
        browser.choose("#act-by", by);
        browser.click("#act-form button[type=submit]");
    }

    private void correct(String what, String at) {
        browser.click("#log button[aria-label^='Correct " + what + "']");
        browser.write("#act-at", at);
        browser.click("#act-form button[type=submit]");
    }

    private void give(String says) {
        assertThat(browser.words("#due .to-say blockquote"))
                .startsWith("EXERCISE EXERCISE EXERCISE.")
                .contains(says);
        browser.click("#due .to-say .first");
    }

    private static TocsinRun build(Path repository, Path sites) {
        return TocsinRun.in(repository, "build", "--out", sites.toString(), "--now", NEXT_DAY);
    }
}
