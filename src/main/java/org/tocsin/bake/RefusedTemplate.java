package org.tocsin.bake;

import java.io.IOException;

/** A template holds something that {@link TemplateRules} refuses. */
final class RefusedTemplate extends IOException {
    final String templateName;
    final int line;
    final int column;
    final String refused;

    RefusedTemplate(String templateName, int line, int column, String refused) {
        super("templates/" + templateName + ":" + line + ":" + column + ": " + refused
                + " is not allowed in templates");
        this.templateName = templateName;
        this.line = line;
        this.column = column;
        this.refused = refused;
    }
}
