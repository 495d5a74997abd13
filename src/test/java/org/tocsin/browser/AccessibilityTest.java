package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    private static final Map<String, Object> ALL_RULES = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final Map<String, Object> RULES_OF_COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));
    private static final String VIOLATIONS = """
            return axe.run(document, {resultTypes: ['violations'], runOnly: arguments[0], preload: false})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + rule.help + ': ' + node.target.join(' ')
                  + ' (' + node.any.concat(node.all, node.none).map(check => check.message).join('; ') + ')')));
            """;

    private final Browser browser;
    private final ExampleSites example;

    AccessibilityTest(Browser browser, ExampleSites example) {
        this.browser = browser;
        this.example = example;
    }

    @Test
    void axeFindsNothingOnAnyKindOfPage() throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();

        for (ExampleSites.Address page : example.kinds()) {
            browser.open(page.url(), Screen.DESK.light());
            browser.ask(axe);
            LIGHT.forEach(screen -> violations.addAll(violations(page, screen, ALL_RULES)));
            DARK.forEach(screen -> violations.addAll(violations(page, screen, RULES_OF_COLOUR)));
        }

        assertThat(violations).isEmpty();
    }

    private List<String> violations(ExampleSites.Address page, Screen screen, Map<String, Object> rules) {
        browser.show(screen);
        return browser.lines(VIOLATIONS, rules).stream()
                .map(violation -> page.name() + " at " + screen + ": " + violation)
                .toList();
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
