package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A button that copies code stands beside it and moves none of its lines. */
@WithExampleSites
class CopyButtonTest {
    private static final String INSIDE = "return document.querySelectorAll('pre button').length";
    private static final String BELOW = """
            return [...document.querySelectorAll('pre')].map(code => code.nextElementSibling)
                .filter(next => next.matches('button') && next.getBoundingClientRect().top
                    >= next.previousElementSibling.getBoundingClientRect().bottom).length;
            """;

    private final Browser browser;
    private final ExampleSites example;

    CopyButtonTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void everyPieceOfCodeHasItsButtonBelowIt() {
        browser.open(example.all().get(0).origin() + "/widget/", Screen.DESK);

        assertThat(browser.ask(INSIDE)).isEqualTo(0L);
        assertThat(browser.ask(BELOW))
                .isEqualTo(browser.ask("return document.querySelectorAll('pre').length"))
                .isNotEqualTo(0L);
    }
}
