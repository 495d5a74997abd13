package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk is built once a day; whose turn it is just now, the page marks by itself. */
@WithExampleSites
class PresentTurnTest {
    private static final String MARKED = """
            return [...document.querySelectorAll('.cards > li:first-child .turns [aria-current=time]')]
                .map(turn => turn.dataset.from + ' ' + turn.dataset.until);
            """;

    private final Browser browser;
    private final ExampleSites example;

    PresentTurnTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @AfterEach
    void timeIsItsOwnAgain() {
        browser.pretend("", "");
    }

    @Test
    void oneTurnOfAPartIsThePresentOne() {
        for (String time : List.of("2026-11-23T12:00:00Z", "2026-11-23T23:30:00Z", "2026-11-26T04:00:00Z")) {
            browser.pretend("Europe/Lisbon", time);
            browser.open(example.all().get(1).origin() + "/processes/payment-sync/index.html", Screen.DESK);

            assertThat(browser.lines(MARKED)).as(time).hasSize(1).allSatisfy(turn -> {
                String[] span = turn.split(" ", 2);
                assertThat(time).isBetween(span[0], span[1]);
            });
        }
    }
}
