package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.cli.TocsinRun;

/** The desk as one zip, unpacked and read from a disk. */
@WithExampleSites
class BundleTest {
    private static final String LINE = """
        return (async () => {
          const copy = document.getElementById('offline-copy');
          for (let tries = 0; copy.hidden && tries < 200; tries++) await new Promise(later => setTimeout(later, 50));
          return copy.innerText;
        })();
        """;

    /** Waits for the field of the search, or, once it has words, for what it finds. */
    private static final String FOUND = """
        return (async () => {
          for (let tries = 0; tries < 400; tries++) {
            const field = document.getElementById('search-words');
            if (field && (!field.value || document.querySelector('#search-finds a'))) return true;
            await new Promise(later => setTimeout(later, 50));
          }
          return false;
        })();
        """;

    @TempDir
    private static Path folder;

    private static Path unpacked;
    private static String said;

    private final Browser browser;

    BundleTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void pack() throws IOException {
        TocsinRun run = TocsinRun.in(
                Path.of(""), "bundle", "--out", folder.resolve("desk.zip").toString(), "--now", ExampleSites.AFTERNOON);
        assertThat(run.code()).as(run.said()).isZero();
        said = run.said();
        try (ZipFile zip = new ZipFile(folder.resolve("desk.zip").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (InputStream content = zip.getInputStream(entry)) {
                    Files.copy(content, file);
                }
            }
        }
        unpacked = folder.resolve("larkfield-desk-2026-11-23").toRealPath();
    }

    @AfterEach
    void leave() {
        browser.open("about:blank", Screen.DESK);
        browser.pretend("", "");
        browser.console();
    }

    @Test
    void itsSizeIsTold() {
        assertThat(said).containsPattern("Packed the desk into \\S*desk\\.zip \\(\\d+\\.\\d MB, \\d{3,} pages\\)");
    }

    @Test
    void whatNeedsAServerIsLeftOut() {
        assertThat(unpacked.resolve("desk/offline/build.js")).exists();
        assertThat(unpacked.resolve("desk/sw.js")).doesNotExist();
        assertThat(unpacked.resolve("desk/site.webmanifest")).doesNotExist();
        assertThat(unpacked.resolve("desk/offline/manifest.json")).doesNotExist();
    }

    @Test
    void everyPageSaysHowOldItIsAndTheConsoleIsQuiet() {
        browser.pretend("Europe/Lisbon", "2026-11-26T12:00:00Z");
        browser.console();

        for (String page : List.of(
                "READ-ME-FIRST.html", "desk/index.html", "desk/playbooks/index.html", "desk/offline/index.html")) {
            browser.open(unpacked.resolve(page).toUri().toString(), Screen.PHONE);

            assertThat(browser.ask(LINE)).as(page).isEqualTo("Copy of 23 Nov 2026, 12:00 (UTC) · 3 days old");
        }
        assertThat(String.valueOf(browser.ask("return document.body.innerText")))
                .contains("They never change by themselves")
                .doesNotContain("Fetch what is new");
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theFirstPageLeadsToTheDesk() {
        browser.open(unpacked.resolve("READ-ME-FIRST.html").toUri().toString(), Screen.PHONE);

        browser.click("main a");

        assertThat(browser.address()).endsWith("/larkfield-desk-2026-11-23/desk/index.html");
    }

    @Test
    void theSearchFindsPagesFromADisk() {
        browser.open(unpacked.resolve("desk/people/index.html").toUri().toString(), Screen.PHONE);

        browser.click(".seek");
        browser.ask(FOUND);
        browser.write("#search-words", "rollback");
        browser.ask(FOUND);
        browser.click("#search-finds a");

        assertThat(browser.address())
                .startsWith(unpacked.resolve("desk").toUri().toString());
        assertThat(String.valueOf(browser.ask("return document.querySelector('main').innerText")))
                .containsIgnoringCase("rollback");
        assertThat(browser.ask(LINE)).asString().startsWith("Copy of 23 Nov 2026");
    }

    @Test
    void everyLinkLeadsToAFileOfTheBundleByItsFullName() throws IOException {
        List<String> broken = new ArrayList<>();

        for (Path page : pages()) {
            Document document = Jsoup.parse(Files.readString(page), page.toUri().toString());
            for (Element link : document.select("[href], [src]")) {
                URI target = page.toUri().resolve(link.hasAttr("href") ? link.attr("href") : link.attr("src"));
                if ("file".equals(target.getScheme()) && !leadsToAFile(target)) {
                    broken.add(unpacked.relativize(page) + ": " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void axeFindsNothingOnTheFirstPage() throws IOException {
        browser.open(unpacked.resolve("READ-ME-FIRST.html").toUri().toString(), Screen.PHONE);
        browser.ask(LINE);

        Axe axe = Axe.on(browser);

        assertThat(axe.violations(Screen.PHONE.light(), Axe.ALL_RULES)).isEmpty();
        assertThat(axe.violations(Screen.PHONE.dark(), Axe.RULES_OF_COLOUR)).isEmpty();
    }

    private static boolean leadsToAFile(URI target) {
        Path file = Path.of(URI.create(target.toString().replaceFirst("[?#].*", "")));
        return file.startsWith(unpacked) && Files.isRegularFile(file);
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(unpacked)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the bundle", e);
        }
    }
}
