package org.tocsin.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker, which knows the HTML standard; needs no browser. */
final class HtmlChecker {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final long STACK = 64L << 20;

    private HtmlChecker() {}

    /** The checker's schema is so deep that it wants a thread with a large stack. */
    static List<String> errors(Map<String, InputSource> pages) throws Exception {
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
