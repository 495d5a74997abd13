package org.tocsin.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
final class ListSequence implements TemplateSequenceModel, TemplateCollectionModel {
    private final List<?> list;
    private final ObjectWrapper wrapper;

    ListSequence(List<?> list, ObjectWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public TemplateModelIterator iterator() {
        Iterator<?> elements = list.iterator();
        return new TemplateModelIterator() {
            @Override
            public @Nullable TemplateModel next() throws TemplateModelException {
                return wrapper.wrap(elements.next());
            }

            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }
        };
    }
}
