package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages break nothing and tell nobody else that they are read. */
@WithExampleSites
class QuietPagesTest {
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"");

    private final Browser browser;
    private final ExampleSites example;

    QuietPagesTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void theConsoleStaysEmptyUnderTheStrictPolicy() {
        List<String> said = new ArrayList<>();
        browser.console();

        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.DESK);
            browser.console().forEach(line -> said.add(page.name() + ": " + line));
        }

        assertThat(said).isEmpty();
    }

    @Test
    void everyPageCarriesThePolicyItself() {
        for (BuiltSite site : example.all()) {
            for (ExampleSites.Address page : example.kinds(site)) {
                browser.open(page.url(), Screen.DESK);

                assertThat(browser.ask(
                                "return document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content"))
                        .as(page.name())
                        .isEqualTo(SiteServer.policy(site.name()));
            }
        }
    }

    @Test
    void nothingIsAskedOfAnyoneElse() {
        for (BuiltSite site : example.all()) {
            String others = example.all().stream()
                    .filter(other -> !other.equals(site))
                    .map(other -> other.origin() + "/assets/icon.svg")
                    .collect(Collectors.joining());
            browser.network();
            for (ExampleSites.Address page : example.kinds(site)) {
                browser.open(page.url(), Screen.PHONE);
            }

            // A browser asks for the icon of the page before when it finds the time.
            List<String> asked = requests(browser.network()).stream()
                    .filter(url -> !others.contains(url))
                    .toList();

            assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(site.origin() + "/"));
        }
    }

    @Test
    void aPageThatIsNotThereIsWholeAtAnyDepth() {
        BuiltSite status = example.all().get(0);
        browser.open(status.origin() + "/incidents/1999/no-such-thing", Screen.DESK);
        browser.console();

        assertThat(browser.ask("return [...document.styleSheets].every(sheet => sheet.cssRules.length > 9)"))
                .isEqualTo(true);
        assertThat(browser.ask("return document.querySelector('main a').href")).isEqualTo(status.origin() + "/");
    }

    private static List<String> requests(List<String> messages) {
        List<String> urls = new ArrayList<>();
        for (String message : messages) {
            Matcher request = REQUEST.matcher(message);
            if (request.find()) {
                urls.add(request.group(1));
            }
        }
        return urls;
    }
}
