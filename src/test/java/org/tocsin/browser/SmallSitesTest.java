package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A status page with little on it looks as if it were meant so. */
@WithExampleSites
class SmallSitesTest {
    private static final String ONE_GROUP = """
            const box = document.querySelector('.groups');
            [...box.children].slice(1).forEach(group => group.remove());
            return box.firstElementChild.getBoundingClientRect().width === box.getBoundingClientRect().width;
            """;

    private final Browser browser;
    private final ExampleSites example;

    SmallSitesTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void anOnlyGroupHasTheWholeWidth() {
        browser.open(example.all().get(0).origin() + "/", Screen.DESK);

        assertThat(browser.ask(ONE_GROUP)).isEqualTo(true);
    }
}
