package org.tocsin.bake;

import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;
import org.tocsin.kept.Key;
import org.tocsin.site.Page;

/**
 * JBake's renderer, handing each typed page to its template engine and the bytes to the output.
 *
 * <p>The stock one deletes and rewrites files in the output folder and logs two lines for each.
 */
final class PageRenderer extends Renderer {
    private final AbstractTemplateEngine engine;
    private final OutputCache cache;
    private final PageOutput output;

    PageRenderer(MemoryStore store, BakeSettings settings, OutputCache cache, PageOutput output) {
        super(store, settings, null);
        this.cache = cache;
        this.output = output;
        this.engine = new TemplateEngines(settings, store).getEngine("ftlh");
        if (engine == null) {
            throw new IllegalStateException("JBake found no engine for .ftlh: the jar lacks our line in "
                    + "META-INF/org.jbake.parser.TemplateEngines.properties");
        }
    }

    @Override
    public void render(DocumentModel document) throws RenderingException {
        Page page = PageDocument.pageIn(document);
        Record facts = page.dependsOn();
        Key key = facts == null ? null : cache.key(page.template(), facts);
        byte[] bytes = cache.find(key);
        if (bytes == null) {
            bytes = rendered(document, page);
            cache.keep(key, bytes);
        }
        output.write(page.path(), bytes);
    }

    private byte[] rendered(DocumentModel document, Page page) throws RenderingException {
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        PageText text = new PageText();
        engine.renderDocument(model, page.template(), text);
        return text.utf8();
    }
}
