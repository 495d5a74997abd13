package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.tocsin.cli.TocsinRun;
import org.tocsin.npm.NodePackages;

/** What is typed into the search of the desk leads to the page that was wanted. */
@WithExampleSites
class SearchTest {
    private static final Path QUERIES = Path.of("src/test/search/queries.tsv").toAbsolutePath();
    private static final int ASKED = 40;
    private static final int MAY_MISS = 2;

    /** Types a query and waits for what is found: the addresses below the top of the desk, the best first. */
    private static final String FIND = """
            const [query, top] = arguments, words = document.getElementById('search-words');
            words.value = query;
            words.dispatchEvent(new Event('input'));
            return new Promise((done, failed) => {
              const until = Date.now() + 20000;
              const look = () => {
                const finds = document.getElementById('search-finds');
                if (finds.dataset.query === query) {
                  done([...finds.querySelectorAll('.find:not(.further)')].map(find => find.href.slice(top.length)));
                } else if (Date.now() > until) {
                  failed(new Error('no answer to ' + query));
                } else {
                  setTimeout(look, 5);
                }
              };
              look();
            });
            """;

    /** Waits until the index is kept. */
    private static final String KEPT = """
            const top = arguments[0];
            const look = () => new Promise((done, failed) => {
              const asked = indexedDB.open('tocsin-desk search ' + top);
              asked.onerror = failed;
              asked.onsuccess = () => {
                const base = asked.result;
                const found = base.transaction('index').objectStore('index').getKey('present');
                found.onerror = failed;
                found.onsuccess = () => {
                  base.close();
                  done(found.result);
                };
              };
            });
            const until = Date.now() + 20000;
            const wait = found => found || Date.now() > until ? found
                : new Promise(again => setTimeout(again, 50)).then(look).then(wait);
            return look().then(wait);
            """;

    private final Browser browser;
    private final BuiltSite desk;

    SearchTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.desk = example.all().get(1);
    }

    @Test
    void wantedPagesAreAmongTheFirstThree() throws IOException {
        browser.console();
        browser.open(desk.url("search/index.html"), Screen.DESK.light());

        assertThat(misses(desk.origin() + "/")).hasSizeLessThanOrEqualTo(MAY_MISS);
        assertThat(browser.console()).noneMatch(line -> line.contains("Refused") || line.contains("rror"));
    }

    @Test
    void aDeskFromADiskFindsTheSame() throws IOException {
        String top = desk.folder().toUri().toString();
        browser.open(top + "search/index.html", Screen.DESK.light());

        assertThat(misses(top)).hasSizeLessThanOrEqualTo(MAY_MISS);
    }

    @Test
    void nodeFindsTheSame() {
        List<String> said = NodePackages.run("find-pages.js", desk.folder().toString(), QUERIES.toString())
                .lines()
                .toList();

        assertThat(said).hasSizeLessThanOrEqualTo(MAY_MISS + 1).last().isEqualTo(String.valueOf(ASKED));
    }

    @Test
    void keysAloneLeadFromAnyPageToAFind() throws IOException {
        browser.open(desk.url("processes/index.html"), Screen.DESK.light());

        browser.press("/");
        assertThat(browser.lines(FIND, "refunds paid twice", desk.origin() + "/"))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("incidents/2026-06-11-refunds-paid-out-twice/");
        assertThat(browser.words(".search-count")).contains("pages found");
        assertThat(Axe.on(browser).violations(Screen.DESK.light(), Axe.ALL_RULES))
                .isEmpty();
        browser.press(Keys.ARROW_DOWN);
        assertThat(active()).isEqualTo("search-find-1");
        browser.press(Keys.HOME);
        assertThat(active()).isEqualTo("search-find-0");
        browser.press(Keys.ENTER);

        assertThat(browser.address()).contains("/incidents/2026-06-11-refunds-paid-out-twice/");
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = "<img src=x onerror=alert(1)>\u2028</script>";
        browser.open(desk.url("search/index.html"), Screen.DESK.light());

        browser.lines(FIND, hostile, desk.origin() + "/");

        assertThat(browser.ask("return document.querySelectorAll('.search img, .search script').length"))
                .isEqualTo(0L);
    }

    @Test
    void whatOnlyAnEarlierVersionSaysIsFoundOnRequest(@TempDir Path folder) throws Exception {
        String brief = pageThatForgot("carrier pigeon", folder);
        Path built = folder.resolve("target/site/desk");
        try (SiteServer server = SiteServer.start(built)) {
            for (String top :
                    List.of(server.origin() + "/", built.toRealPath().toUri().toString())) {
                browser.open(top + "search/index.html", Screen.DESK.light());

                assertThat(browser.lines(FIND, "pigeon", top)).isEmpty();
                assertThat(browser.words(".search-help")).contains("Look in older versions too");
                browser.click("#search-earlier");
                assertThat(browser.lines(FIND, "pigeon ", top))
                        .containsExactly("history/playbooks/card-flow/" + brief + ".html#contain");
                assertThat(browser.words(".find"))
                        .contains("as of 10 Nov 2026, " + brief)
                        .contains("carrier pigeon");
                assertThat(Axe.on(browser).violations(Screen.DESK.light(), Axe.ALL_RULES))
                        .isEmpty();
                browser.click(".find");

                assertThat(browser.address()).isEqualTo(top + "history/playbooks/card-flow/" + brief + ".html#contain");
                assertThat(browser.words(".then")).contains("You read the version of");
                assertThat(browser.words(".prose")).contains("carrier pigeon");
            }
        }
    }

    /** A desk whose playbook said something that it no longer says. The commit that said so comes back, in eight letters. */
    private static String pageThatForgot(String words, Path folder) throws Exception {
        DrillRepository.in(folder);
        String playbook = "content/playbooks/card-flow.adoc";
        String today = Files.readString(folder.resolve(playbook));
        String once;
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            DrillRepository.write(
                    folder, playbook, today.replace(". Pause", ". Send a " + words + " to the bank.\n. Pause"));
            once = commit(git, "2026-11-10T09:00:00Z", "Tell the bank");
            DrillRepository.write(folder, playbook, today);
            commit(git, "2026-11-12T09:00:00Z", "Leave the bank alone");
        }
        TocsinRun run = TocsinRun.in(folder, "build", "--now", ExampleSites.AFTERNOON);
        assertThat(run.code()).as(run.said()).isZero();
        return once.substring(0, 8);
    }

    private static String commit(Git git, String at, String message) throws GitAPIException {
        PersonIdent ana = new PersonIdent("Ana", "ana@example.com", Instant.parse(at), ZoneOffset.UTC);
        git.add().addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setAuthor(ana)
                .setCommitter(ana)
                .setSign(false)
                .call()
                .name();
    }

    @Test
    void otherSectionsThatFitFollowTheirPage() throws IOException {
        String top = desk.origin() + "/";
        browser.open(desk.url("search/index.html"), Screen.DESK.light());

        browser.lines(FIND, "reminders pause", top);

        assertThat(browser.lines(
                        "return [...document.querySelectorAll('.further')].map(one => one.href.split('#')[0] === "
                                + "(function before(find) { return find.matches('.further') ? before(find.previousSibling) : find; })"
                                + "(one).href.split('#')[0] && one.hash.length > 1)"))
                .isNotEmpty()
                .containsOnly("true");
        assertThat(Axe.on(browser).violations(Screen.DESK.light(), Axe.ALL_RULES))
                .isEmpty();
    }

    @Test
    void theIndexIsMadeOnceAndFindsTheSameAgain() {
        String top = desk.origin() + "/";
        browser.open(desk.url("search/index.html"), Screen.DESK.light());
        List<String> found = browser.lines(FIND, "refunds paid twice", top);
        assertThat(browser.ask(KEPT, top)).isEqualTo("present");

        browser.open(desk.url("search/index.html"), Screen.DESK.light());

        assertThat(browser.lines(FIND, "refunds paid twice", top)).isEqualTo(found);
        assertThat(browser.ask("return document.getElementById('search-finds').dataset.index"))
                .isEqualTo("kept");
    }

    @Test
    void theShippedEngineIsTheOneFromNpm() throws IOException {
        Map<String, String> shipped = Map.of(
                "site/desk/assets/minisearch.js", "dist/umd/index.js",
                "site/desk/assets/minisearch.LICENSE.txt", "LICENSE.txt");
        Path original = NodePackages.folder("minisearch");

        for (Map.Entry<String, String> file : shipped.entrySet()) {
            assertThat(Path.of(file.getKey())).hasSameBinaryContentAs(original.resolve(file.getValue()));
        }
    }

    private @Nullable Object active() {
        return browser.ask("return document.getElementById('search-words').getAttribute('aria-activedescendant')");
    }

    private List<String> misses(String top) throws IOException {
        List<String> misses = new ArrayList<>();
        int asked = 0;
        for (String line : Files.readAllLines(QUERIES)) {
            if (line.startsWith("#")) {
                continue;
            }
            asked++;
            String query = line.substring(0, line.indexOf('\t'));
            String wanted = line.substring(line.indexOf('\t') + 1);
            List<String> found =
                    browser.lines(FIND, query, top).stream().limit(3).toList();
            if (found.stream().noneMatch(find -> find.equals(wanted) || find.startsWith(wanted + "#"))) {
                misses.add(query + ": " + wanted + " is not among " + found);
            }
        }
        assertThat(asked).isEqualTo(ASKED);
        return misses;
    }
}
