package org.tocsin.bake;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.TimeZone;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.site.Page;
import org.tocsin.source.SourceTree;

/**
 * FreeMarker, locked down: escaping always on, only records within reach, nothing that depends on the machine.
 *
 * <p>Safe for several threads.
 */
final class Templates {
    private static final Version BEHAVES_AS = Configuration.VERSION_2_3_34;

    private final Configuration freemarker = new Configuration(BEHAVES_AS);
    private final RecordShapes shapes = new RecordShapes();
    private final RecordWrapper wrapper = new RecordWrapper(shapes);

    Templates(SourceTree repository) {
        freemarker.setTemplateLoader(new TemplateFiles(repository));
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setLocalizedLookup(false);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setRecognizeStandardFileExtensions(true);
        freemarker.setObjectWrapper(wrapper);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
        freemarker.setLocale(Locale.US);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setNumberFormat("computer");
        freemarker.setBooleanFormat("c");
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setFallbackOnNullLoopVariable(false);
    }

    /** Writes a page as its template shows it. */
    void write(Page page, String templateName, Writer out) throws TemplateFailure, IOException {
        if (!templateName.endsWith(".ftlh") || !(page.shown() instanceof Record record)) {
            throw new IllegalArgumentException(page.getClass().getName() + " is no record with an .ftlh template");
        }
        RecordHash hash = new RecordHash(record, shapes, wrapper);
        try {
            freemarker
                    .getTemplate(templateName)
                    .process(new PageHash(hash, page.path().root()), out);
        } catch (TemplateException e) {
            throw failed(templateName, page, e);
        } catch (RefusedTemplate e) {
            throw refused(e);
        } catch (ParseException e) {
            throw unreadable(e);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw absent(templateName, page);
        }
    }

    private static TemplateFailure failed(String templateName, Page page, TemplateException e) {
        if (e.getCause() instanceof RefusedTemplate refused) {
            return refused(refused);
        }
        if (e.getCause() instanceof ParseException unreadable) {
            return unreadable(unreadable);
        }
        String name = e.getTemplateSourceName() == null ? templateName : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        return new TemplateFailure(
                Problem.error(
                        "template-failed",
                        Place.of("templates/" + name, line, column),
                        "the page " + page.path() + " cannot be written: "
                                + firstSentences(e.getMessageWithoutStackTop()),
                        "a value that " + page.getClass().getSimpleName() + " has",
                        "Correct the template, or ask whether the value is there first: <#if x??>...</#if>."),
                e);
    }

    private static TemplateFailure unreadable(ParseException e) {
        return new TemplateFailure(
                Problem.error(
                        "template-syntax",
                        Place.of(
                                "templates/" + e.getTemplateName(),
                                Math.max(0, e.getLineNumber()),
                                Math.max(0, e.getColumnNumber())),
                        "the template cannot be read: " + firstSentences(e.getEditorMessage()),
                        "",
                        "Correct the template here; the FreeMarker manual explains each directive."),
                e);
    }

    private static TemplateFailure refused(RefusedTemplate e) {
        return new TemplateFailure(
                Problem.error(
                        "template-refused",
                        Place.of("templates/" + e.templateName, e.line, e.column),
                        "a template may not use " + e.refused,
                        "values shown as text, or markup that the page already holds as rendered prose",
                        "Remove it: escaping is always on, and a template can neither run text nor reach Java classes."),
                e);
    }

    private static TemplateFailure absent(String templateName, Page page) {
        String path = "templates/" + templateName;
        return new TemplateFailure(Problem.error(
                "template-absent",
                Place.of(path),
                "the template of " + page.path() + " does not exist",
                path,
                "Restore the file, or remove it from the names you changed."));
    }

    /** The part of a message before FreeMarker's tips and its listing of the template stack. */
    private static String firstSentences(String message) {
        int end = message.indexOf("\n\n----");
        String said = end < 0 ? message : message.substring(0, end);
        return said.replaceAll("\\s+", " ").strip();
    }
}
