package org.tocsin.check;

import java.util.Locale;
import org.tocsin.model.open.Brand;
import org.tocsin.model.open.Colour;

/** Links in the company's colour must be legible to everybody. */
final class BrandContrast implements Rule {
    @Override
    public String id() {
        return "brand-contrast";
    }

    @Override
    public String meaning() {
        return "The brand's colours can be read on the page, by day and in the dark: contrast 4.5 or more (WCAG 2.2, AA).";
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public Example example() {
        return Example.of("site/status/settings.yaml", """
            name: Larkfield Status
            url: https://status.larkfield.example/
            language: en
            zone: Europe/Lisbon
            description: Whether Larkfield works right now.
            brand:
              colour: «"#0a7a5a"|"#19c37d"»
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Brand brand = evidence.records().status().value().brand();
        if (brand != null) {
            look(evidence, "colour", brand.colour(), brand.colour().readableByDay(), Colour.LIGHT_TINT, findings);
            look(evidence, "dark", brand.dark(), brand.dark().readableInTheDark(), Colour.DARK_TINT, findings);
        }
    }

    private static void look(
            Evidence evidence, String field, Colour colour, Colour readable, Colour ground, Findings findings) {
        if (!colour.equals(readable)) {
            findings.error(
                    evidence.records().status(),
                    "brand." + field,
                    "links in " + colour + " are hard to read on the page: contrast "
                            + String.format(Locale.ROOT, "%.1f", colour.contrast(ground)) + " on " + ground,
                    "a contrast of 4.5 or more",
                    "Take \"" + readable + "\", the nearest shade that can be read.");
        }
    }
}
