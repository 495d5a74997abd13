package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
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
                  done([...finds.children].map(find => find.href.slice(top.length)));
                } else if (Date.now() > until) {
                  failed(new Error('no answer to ' + query));
                } else {
                  setTimeout(look, 5);
                }
              };
              look();
            });
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
