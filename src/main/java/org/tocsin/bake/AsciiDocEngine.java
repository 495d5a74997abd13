package org.tocsin.bake;

import java.util.Objects;
import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import org.tocsin.site.Prose;

/** JBake's engine for {@code .adoc}: takes each document's prose from the shelf, where it was rendered ahead. */
final class AsciiDocEngine extends MarkupEngine {
    /** The document type of all prose. */
    static final String TYPE = "prose";

    private static final String PROSE = "tocsin-prose";

    private final WorkFolder folder;
    private final ProseShelf shelf;

    AsciiDocEngine(WorkFolder folder, ProseShelf shelf) {
        this.folder = folder;
        this.shelf = shelf;
    }

    @Override
    public void processBody(ParserContext context) {
        Prose prose = shelf.take(folder.sourcePath(context.getFile().toPath())).prose();
        DocumentModel document = context.getDocumentModel();
        document.setTitle(prose.title());
        document.setBody(prose.body().markup());
        document.put(PROSE, prose);
    }

    static Prose proseIn(DocumentModel document) {
        return (Prose) Objects.requireNonNull(document.get(PROSE), "parsed by another engine");
    }
}
