package org.tocsin.bake;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees at its top: the page's components, and {@code root}.
 *
 * <p>Other names are absent, since FreeMarker looks here for a template's own variables too.
 */
final class PageHash implements TemplateHashModel {
    private final RecordHash page;
    private final String root;

    PageHash(RecordHash page, String root) {
        this.page = page;
        this.root = root;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (page.has(name)) {
            return page.get(name);
        }
        return name.equals("root") ? new SimpleScalar(root) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
