package org.tocsin.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.PagePath;

/**
 * Shows templates what a page's components hold, and nothing that can be called.
 *
 * <p>Asks for classes first, the commonest before the others: it is asked for each value shown, and asking for an interface costs more.
 *
 * <p>Closed by default: a type not named here is refused, so no service, file or class is ever within reach of a template.
 */
final class RecordWrapper implements ObjectWrapper {
    private final RecordShapes shapes;

    RecordWrapper(RecordShapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof PagePath path) {
            return new SimpleScalar(path.value());
        }
        if (value instanceof Record record) {
            return new RecordHash(record, shapes, this);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean fact) {
            return fact ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.toString());
        }
        if (value instanceof List<?> list) {
            return new ListSequence(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new TextMapHash(map, this);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        throw new TemplateModelException("a page holds a " + value.getClass().getName()
                + ", which templates cannot show; give it as text, a record, a list or a map with text keys");
    }
}
