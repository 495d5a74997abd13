package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages fit what they are seen on: a phone, a wide screen, an enlarged one, paper. */
@WithExampleSites
class LayoutTest {
    /** Whatever reaches past the right edge, unless it scrolls inside a box of its own. */
    private static final String OVERFLOWING = """
            const wide = document.documentElement.clientWidth;
            if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= wide) return [];
            const scrolls = e => e && e !== document.body && (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
            const past = [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > wide + 1 && !scrolls(e.parentElement));
            return ['the page is ' + document.documentElement.scrollWidth + ' px wide on ' + wide + ': '
                + past.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' … ')];
            """;

    private static final String SCROLLS_WITHOUT_FOCUS = """
            return [...document.body.querySelectorAll('*')]
                .filter(e => /auto|scroll/.test(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
                .filter(e => e.tabIndex < 0 && !e.querySelector('a[href], button, input, [tabindex="0"]'))
                .map(e => 'scrolls, but not with the keyboard: ' + e.outerHTML.slice(0, 120));
            """;

    private static final String CUT_OFF = """
            return [...document.body.querySelectorAll('*')]
                .filter(e => e.clientWidth > 1 && getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
                .map(e => 'cut off: ' + e.outerHTML.slice(0, 120));
            """;

    private static final String NAVIGATION = """
            return [...document.querySelectorAll('nav, .skip')].filter(e => e.checkVisibility())
                .map(e => 'of no use on paper: ' + e.outerHTML.slice(0, 120));
            """;

    private final Browser browser;
    private final ExampleSites example;
    private final List<String> findings = new ArrayList<>();

    LayoutTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void noPageScrollsSidewaysOnAnyScreen() {
        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.DESK);
            for (Screen screen : List.of(Screen.DESK, Screen.ENLARGED, Screen.PHONE, Screen.SMALL_PHONE)) {
                browser.show(screen);
                note(page, screen, OVERFLOWING);
                note(page, screen, SCROLLS_WITHOUT_FOCUS);
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void paperShowsTheWholePageAndNoNavigation() {
        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.SHEET);
            note(page, Screen.SHEET, OVERFLOWING);
            note(page, Screen.SHEET, CUT_OFF);
            note(page, Screen.SHEET, NAVIGATION);
        }

        assertThat(findings).isEmpty();
    }

    private void note(ExampleSites.Address page, Screen screen, String script) {
        browser.lines(script).forEach(finding -> findings.add(page.name() + " at " + screen + ": " + finding));
    }
}
