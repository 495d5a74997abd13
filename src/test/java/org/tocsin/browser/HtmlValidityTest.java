package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu HTML Checker, which knows the HTML standard, finds on each kind of page; needs no browser. */
@WithExampleSites
class HtmlValidityTest {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final long STACK = 64L << 20;

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

        assertThat(errors(pages)).isEmpty();
    }

    @Test
    void theCheckerFindsWhatItLooksFor() throws Exception {
        InputSource wrong = new InputSource(
                new StringReader("<!doctype html><html lang=en><title>x</title><ul><p>no item</p></ul></html>"));

        assertThat(errors(Map.of("wrong", wrong)))
                .singleElement()
                .asString()
                .startsWith("wrong:1:")
                .contains("not allowed as child");
    }

    /** The checker's schema is so deep that it wants a thread with a large stack. */
    private static List<String> errors(Map<String, InputSource> pages) throws Exception {
        Heard heard = new Heard();
        FutureTask<List<String>> check = new FutureTask<>(() -> {
            SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
            validator.setUpMainSchema(HTML, heard);
            validator.setUpValidatorAndParsers(heard, true, false);
            for (Map.Entry<String, InputSource> page : pages.entrySet()) {
                heard.page = page.getKey();
                validator.checkHtmlInputSource(page.getValue());
            }
            return heard.errors;
        });
        new Thread(null, check, "checker", STACK).start();
        return check.get();
    }

    /** Keeps errors by page; warnings and information are about taste. */
    private static final class Heard implements ErrorHandler {
        private final List<String> errors = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException taste) {}

        @Override
        public void error(SAXParseException error) {
            errors.add(page + ":" + error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
