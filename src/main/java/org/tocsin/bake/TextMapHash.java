package org.tocsin.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map with text keys as templates see it, in the map's own order. */
final class TextMapHash implements TemplateHashModelEx {
    private final Map<?, ?> map;
    private final ObjectWrapper wrapper;

    TextMapHash(Map<?, ?> map, ObjectWrapper wrapper) throws TemplateModelException {
        for (Object key : map.keySet()) {
            if (!(key instanceof String)) {
                throw new TemplateModelException("a page holds a map whose keys are not text");
            }
        }
        this.map = map;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        return wrapper.wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new ListSequence(List.copyOf(map.keySet()), wrapper);
    }

    @Override
    public TemplateCollectionModel values() {
        return new ListSequence(List.copyOf(map.values()), wrapper);
    }
}
