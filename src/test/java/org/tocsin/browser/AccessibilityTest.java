package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What axe-core, which knows the rules of WCAG 2.2 AA and good practice, finds on each kind of page. */
@WithExampleSites
class AccessibilityTest {
    private static final List<Screen> LIGHT = List.of(Screen.DESK.light(), Screen.PHONE.light());

    /** Only colours change in the dark. */
    private static final List<Screen> DARK = List.of(Screen.DESK.dark(), Screen.PHONE.dark());

    private final Browser browser;
    private final ExampleSites example;

    AccessibilityTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void axeFindsNothingOnAnyKindOfPage() throws IOException {
        List<String> violations = new ArrayList<>();

        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.DESK.light());
            Axe axe = Axe.on(browser);
            LIGHT.forEach(screen -> violations.addAll(violations(axe, page, screen, Axe.ALL_RULES)));
            DARK.forEach(screen -> violations.addAll(violations(axe, page, screen, Axe.RULES_OF_COLOUR)));
        }

        assertThat(violations).isEmpty();
    }

    private static List<String> violations(
            Axe axe, ExampleSites.Address page, Screen screen, Map<String, Object> rules) {
        return axe.violations(screen, rules).stream()
                .map(violation -> page.name() + " at " + screen + ": " + violation)
                .toList();
    }
}
