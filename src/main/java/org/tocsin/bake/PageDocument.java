package org.tocsin.bake;

import java.util.Objects;
import org.jbake.model.DocumentModel;
import org.tocsin.site.Page;

/** How a typed page travels through JBake, whose own currency is an untyped map. */
final class PageDocument {
    private static final String PAGE = "tocsin-page";
    private static final String TYPE = "page";

    private PageDocument() {}

    static DocumentModel of(Page page) {
        DocumentModel document = new DocumentModel();
        document.setType(TYPE);
        document.setStatus("published");
        document.setUri(page.path().value());
        document.put(PAGE, page);
        return document;
    }

    static Page pageIn(DocumentModel document) {
        return (Page) Objects.requireNonNull(document.get(PAGE), "made elsewhere");
    }
}
