package org.tocsin.bake;

import java.io.IOException;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's template engine for {@code .ftlh}, named in {@code META-INF/org.jbake.parser.TemplateEngines.properties}.
 *
 * <p>Public only because JBake creates it by name.
 */
public final class FtlhEngine extends AbstractTemplateEngine {
    private final MemoryStore store;

    /** Called by JBake. */
    public FtlhEngine(JBakeConfiguration config, ContentStore store) {
        super(config, store);
        this.store = (MemoryStore) store;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer out) throws RenderingException {
        try {
            store.templates().write(PageDocument.pageIn(model.getContent()), templateName, out);
        } catch (IOException e) {
            throw new RenderingException("cannot read templates/" + templateName + ": " + e.getMessage(), e);
        }
    }
}
