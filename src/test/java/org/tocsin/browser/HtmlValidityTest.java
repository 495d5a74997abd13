package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What the Nu HTML Checker, which knows the HTML standard, finds on each kind of page; needs no browser. */
@WithExampleSites
class HtmlValidityTest {
    private final ExampleSites example;

    HtmlValidityTest(ExampleSites example) {
        this.example = example;
    }

    @Test
    void theCheckerFindsNoErrorOnAnyKindOfPage() throws Exception {
        Map<String, InputSource> pages = new LinkedHashMap<>();
        for (BuiltSite site : example.all()) {
            for (String page : site.onePageOfEachKind()) {
                pages.put(
                        site.name() + "/" + page,
                        new InputSource(
                                new StringReader(Files.readString(site.folder().resolve(page)))));
            }
        }

        assertThat(HtmlChecker.errors(pages)).isEmpty();
    }

    @Test
    void theCheckerFindsWhatItLooksFor() throws Exception {
        InputSource wrong = new InputSource(
                new StringReader("<!doctype html><html lang=en><title>x</title><ul><p>no item</p></ul></html>"));

        assertThat(HtmlChecker.errors(Map.of("wrong", wrong)))
                .singleElement()
                .asString()
                .startsWith("wrong:1:")
                .contains("not allowed as child");
    }
}
