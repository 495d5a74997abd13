package org.tocsin.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** axe-core, which knows the rules of WCAG 2.2 AA and good practice, on the page a browser shows. */
final class Axe {
    static final Map<String, Object> ALL_RULES = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    static final Map<String, Object> RULES_OF_COLOUR =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String VIOLATIONS = """
            return axe.run(document, {resultTypes: ['violations'], runOnly: arguments[0], preload: false})
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + rule.help + ': ' + node.target.join(' ')
                  + ' (' + node.any.concat(node.all, node.none).map(check => check.message).join('; ') + ')')));
            """;

    private final Browser browser;

    private Axe(Browser browser) {
        this.browser = browser;
    }

    /** On the page that was opened last. */
    static Axe on(Browser browser) throws IOException {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe-core is not on the class path");
            }
            browser.ask(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        return new Axe(browser);
    }

    /** What breaks some of its rules on a screen, a line each. */
    List<String> violations(Screen screen, Map<String, Object> rules) {
        browser.show(screen);
        return browser.lines(VIOLATIONS, rules);
    }
}
