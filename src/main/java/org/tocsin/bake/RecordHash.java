package org.tocsin.bake;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: its components by name, none of its methods. */
final class RecordHash implements TemplateHashModel {
    private final Record record;
    private final RecordShapes shapes;
    private final ObjectWrapper wrapper;

    RecordHash(Record record, RecordShapes shapes, ObjectWrapper wrapper) {
        this.record = record;
        this.shapes = shapes;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        RecordShapes.Component component = shapes.of(record.getClass()).get(name);
        if (component == null) {
            throw new TemplateModelException(
                    record.getClass().getSimpleName() + " has no component named " + name + "; it has "
                            + String.join(", ", shapes.of(record.getClass()).keySet()));
        }
        return wrapper.wrap(component.of(record));
    }

    boolean has(String name) {
        return shapes.of(record.getClass()).containsKey(name);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
