package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Everything can be reached without a mouse, and one sees where one is. */
@WithExampleSites
class KeyboardTest {
    private static final String SKIP_LINK_IS_SEEN = """
            const link = document.activeElement, box = link.getBoundingClientRect();
            return link.matches('.skip') && box.width > 40 && box.height >= 24 && box.left >= 0 && box.top >= 0
                && getComputedStyle(link).clipPath === 'none'
                && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === link;
            """;
    private static final String UNSEEN_FOCUS = """
            const able = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.checkVisibility());
            return able.filter(e => {
              e.focus({focusVisible: true, preventScroll: true});
              const style = getComputedStyle(e);
              return document.activeElement !== e || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2;
            }).map(e => e.outerHTML.slice(0, 120));
            """;
    private static final String SHOWN_DAY = """
            return [...document.querySelectorAll('.day-bars label, .day-bars ul')]
                .filter(e => e.checkVisibility() && e.getBoundingClientRect().width > 2)
                .map(e => e.innerText.replace(/\\s+/g, ' ').trim());
            """;
    private final Browser browser;
    private final ExampleSites example;

    KeyboardTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void theFirstTabReachesTheSkipLink() {
        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.PHONE);
            if (Boolean.FALSE.equals(browser.ask("return !!document.querySelector('nav')"))) {
                continue; // nothing stands before the content
            }
            browser.press(Keys.TAB);
            assertThat(browser.ask(SKIP_LINK_IS_SEEN)).as(page.name()).isEqualTo(true);

            browser.press(Keys.ENTER);
            assertThat(browser.address()).as(page.name()).endsWith("#main");
        }
    }

    @Test
    void oneSeesWhereOneIs() {
        List<String> findings = new ArrayList<>();

        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.PHONE);
            browser.lines(UNSEEN_FOCUS).forEach(finding -> findings.add(page.name() + ": " + finding));
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void arrowsLeadFromDayToDayOfAComponentAndTabIntoWhatHappenedOnIt() {
        String component = example.kinds().stream()
                .map(ExampleSites.Address::url)
                .filter(url -> url.contains("/components/"))
                .findFirst()
                .orElseThrow();
        browser.open(component.replaceFirst("components/[^/]+/", "components/lab-results/"), Screen.PHONE);
        assertThat(browser.lines(SHOWN_DAY)).hasSize(2).first().asString().startsWith("23 Nov 2026 Partly unavailable");

        browser.ask("document.querySelector('.day-bars input:checked').focus()");
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.lines(SHOWN_DAY)).containsExactly("22 Nov 2026 No problems");

        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.TAB);
        assertThat(browser.ask("return document.activeElement.innerText"))
                .isEqualTo("Some lab results are arriving up to two hours late");
    }
}
