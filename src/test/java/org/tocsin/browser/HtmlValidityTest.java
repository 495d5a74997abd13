package org.tocsin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the Nu HTML Checker, which knows the HTML standard, finds on each kind of page; needs no browser. */
@WithExampleSites
class HtmlValidityTest {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final ExampleSites example;

    HtmlValidityTest(ExampleSites example) {
        this.example = example;
    }

    @Test
    void theCheckerFindsNoErrorOnAnyKindOfPage() throws Exception {
        Heard heard = new Heard();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema(HTML, heard);
        validator.setUpValidatorAndParsers(heard, true, false);

        for (BuiltSite site : example.all()) {
            for (String page : site.onePageOfEachKind()) {
                heard.page = site.name() + "/" + page;
                try (InputStream html = Files.newInputStream(site.folder().resolve(page))) {
                    InputSource source = new InputSource(html);
                    source.setEncoding("UTF-8");
                    validator.checkHtmlInputSource(source);
                }
            }
        }

        assertThat(heard.errors).isEmpty();
    }

    @Test
    void theCheckerFindsWhatItLooksFor() throws Exception {
        Heard heard = new Heard();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema(HTML, heard);
        validator.setUpValidatorAndParsers(heard, true, false);

        validator.checkHtmlInputSource(new InputSource(
                new StringReader("<!doctype html><html lang=en><title>x</title><ul><p>no item</p></ul></html>")));

        assertThat(heard.errors).hasSize(1).first().asString().contains("not allowed as child");
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
