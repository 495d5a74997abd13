package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages heed how a reader has set up the browser. */
@WithExampleSites
class ReadersPreferencesTest {
    private static final String TEXT = "return document.body.innerText";

    /**
     * How long ago something was, buttons, filters and boxes to tick are of no use where they would not stay true or do
     * anything.
     */
    private static final String WITHOUT_ADDITIONS = """
            document.querySelectorAll('.ago, button, .filter, .filters, .ticks').forEach(e => e.remove());
            document.querySelectorAll('.tickable label').forEach(e => e.replaceWith(...e.childNodes));
            document.querySelectorAll('.tickable input').forEach(e => e.replaceWith('\u274f '));
            document.querySelectorAll('.tickable').forEach(e => e.classList.remove('tickable'));
            return document.body.innerText;
            """;

    /** Programs rather than pages, by the end of their addresses, and what each says to those who can not run it. */
    private static final Map<String, String> PROGRAMS = Map.of(
            "desk/drills/run/index.html", "Without it, run the drill from the facilitator guide",
            "desk/search/index.html", "Everything it finds stands in these lists",
            "desk/offline/index.html", "Without JavaScript no copy is kept",
            "/compare.html", "Choosing needs JavaScript");

    private static final String MOVING = """
            const moves = [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              return style.scrollBehavior === 'smooth' || parseFloat(style.animationDuration) > 0
                  || parseFloat(style.transitionDuration) > 0;
            });
            return moves.map(e => e.outerHTML.slice(0, 80));
            """;
    private static final String MARKS_OF_NO_COLOUR = """
            const paper = getComputedStyle(document.documentElement).backgroundColor;
            return [...document.querySelectorAll('main .mark')].filter(e => e.checkVisibility())
                .filter(e => getComputedStyle(e).color === paper || !e.getBoundingClientRect().width)
                .map(e => e.parentElement.outerHTML.slice(0, 120));
            """;

    private final Browser browser;
    private final ExampleSites example;
    private final List<String> findings = new ArrayList<>();

    ReadersPreferencesTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @AfterEach
    void scriptsRunAgain() {
        browser.allowScripts(true);
        browser.pretend("", "");
    }

    /** All but programs, which say how one does without them. */
    @Test
    void withoutJavaScriptAPageSaysTheSame() {
        browser.pretend("Europe/Lisbon", ExampleSites.AFTERNOON);
        for (ExampleSites.Address page : example.kinds()) {
            browser.allowScripts(true);
            browser.open(page.url(), Screen.DESK);
            Object with = browser.ask(WITHOUT_ADDITIONS);
            browser.allowScripts(false);
            browser.open(page.url(), Screen.DESK);

            Optional<String> instead = PROGRAMS.keySet().stream()
                    .filter(page.name()::endsWith)
                    .findAny()
                    .map(PROGRAMS::get);
            if (instead.isPresent()) {
                assertThat(browser.words("main")).as(page.name()).contains(instead.get());
            } else {
                assertThat(browser.ask(TEXT)).as(page.name()).isEqualTo(with);
            }
        }
    }

    @Test
    void nothingMovesWhereMotionIsUnwelcome() {
        Screen calm = Screen.DESK.with("prefers-reduced-motion", "reduce");
        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), calm);
            note(page, MOVING);
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void statesKeepTheirShapesInForcedColours() {
        Screen forced = Screen.DESK.with("forced-colors", "active");
        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), forced);
            assertThat(browser.ask("return matchMedia('(forced-colors: active)').matches"))
                    .isEqualTo(true);
            note(page, MARKS_OF_NO_COLOUR);
        }

        assertThat(findings).isEmpty();
    }

    private void note(ExampleSites.Address page, String script) {
        browser.lines(script).forEach(finding -> findings.add(page.name() + ": " + finding));
    }
}
