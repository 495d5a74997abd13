package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.npm.ComparedInTheBrowser;

/** The example's own past, as its pages compare it and as a reader does who chooses two versions. */
@WithExampleSites
class ComparisonsTest {
    private static final String OUTCOME = "return document.getElementById('outcome').innerText";

    private final Browser browser;
    private final BuiltSite desk;

    ComparisonsTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.desk = example.all().get(1);
    }

    @Test
    void theScriptComparesEveryTwoVersionsAsTheirPageDoes() {
        List<ComparedInTheBrowser> all = ComparedInTheBrowser.all(desk.folder());

        assertThat(all)
                .allSatisfy(one -> assertThat(one.script()).as(one.page()).isEqualTo(one.java()));
        assertThat(all.isEmpty()).isEqualTo(desk.pages().stream().noneMatch(page -> page.endsWith("compare.html")));
    }

    @Test
    void fromADiskToo() {
        for (String page : desk.pages()) {
            if (page.startsWith("history/") && page.endsWith("/compare.html")) {
                browser.open(desk.folder().resolve(page).toUri().toString(), Screen.DESK.light());

                assertThat(String.valueOf(browser.ask(OUTCOME)))
                        .contains("As one reads it")
                        .contains("As source");
                assertThat(browser.console()).noneMatch(line -> line.contains("rror"));
            }
        }
    }
}
