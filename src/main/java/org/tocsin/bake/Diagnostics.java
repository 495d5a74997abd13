package org.tocsin.bake;

import java.util.function.Supplier;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;

/** Turns what Asciidoctor logs into problems at their place. */
final class Diagnostics implements LogHandler {
    private static final String UNKNOWN_REFERENCE = "possible invalid reference: ";
    private static final String UNKNOWN_ATTRIBUTE = "skipping reference to missing attribute: ";

    private final Supplier<Conversion> current;

    Diagnostics(Supplier<Conversion> current) {
        this.current = current;
    }

    @Override
    public void log(LogRecord said) {
        Conversion conversion = current.get();
        String message = said.getMessage();
        if (message.startsWith(UNKNOWN_REFERENCE)) {
            conversion.report(unknownReference(conversion, message.substring(UNKNOWN_REFERENCE.length())));
        } else if (message.startsWith(UNKNOWN_ATTRIBUTE)) {
            conversion.report(unknownAttribute(conversion, message.substring(UNKNOWN_ATTRIBUTE.length())));
        } else if (said.getSeverity().compareTo(Severity.WARN) >= 0) {
            conversion.report(
                    Problem.error(
                            "prose-syntax",
                            place(conversion, said.getCursor()),
                            "AsciiDoc: " + message,
                            "",
                            "Correct the markup here; https://docs.asciidoctor.org/asciidoc/latest/ explains each kind of block."));
        }
    }

    private static Problem unknownReference(Conversion conversion, String id) {
        Place link = conversion.find("<<" + id);
        Place place = link.line() > 0 ? link : conversion.find("xref:" + id);
        return Problem.error(
                "prose-unknown-reference",
                place.line() > 0 ? place : conversion.find("xref:#" + id),
                "the document has no section or anchor named " + id,
                "the id of a heading in this document",
                "Correct the name, or give the heading that id: write [#" + id + "] on the line above it.");
    }

    private static Problem unknownAttribute(Conversion conversion, String name) {
        return Problem.error(
                "prose-unknown-attribute",
                conversion.find("{" + name),
                "the attribute " + name + " has no value here",
                "an attribute that the document's header sets",
                "Set :" + name + ": in the header, or write \\{" + name + "} to show the braces themselves.");
    }

    private static Place place(Conversion conversion, Cursor cursor) {
        if (cursor == null) {
            return Place.of(conversion.path());
        }
        String path =
                cursor.getPath() == null || cursor.getPath().equals("<stdin>") ? conversion.path() : cursor.getPath();
        return Place.of(path, Math.max(1, cursor.getLineNumber()), 1);
    }
}
