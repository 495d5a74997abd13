package org.tocsin.bake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses what a template could use to switch escaping off or to run text as a program.
 *
 * <p>FreeMarker has no setting for some of these, so the text is read before FreeMarker sees it. The rules are stricter than
 * need be: they hold in static text as well.
 */
final class TemplateRules {
    private static final Pattern COMMENT = Pattern.compile("[<\\[]#--.*?--[>\\]]", Pattern.DOTALL);

    private static final Pattern REFUSED = Pattern.compile("""
            \\?\\s*(?<builtin>no_?esc|interpret|eval|eval_?json|new|api|is_?markup_?output|markup_?string|has_?api)\\b\
            |[<\\[]\\s*[#](?<directive>no_?auto_?esc|output_?format|setting)\\b\
            |[<\\[]\\s*[#]ftl\\b[^>\\]]*\\b(?<header>auto_?esc|output_?format)\\b""", Pattern.CASE_INSENSITIVE);

    private TemplateRules() {}

    /** Throws where the text holds something refused. */
    static void check(String templateName, String text) throws RefusedTemplate {
        Matcher refused = REFUSED.matcher(withoutComments(text));
        if (refused.find()) {
            int line = 1
                    + (int) text.substring(0, refused.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            int column = refused.start() - text.lastIndexOf('\n', refused.start() - 1);
            throw new RefusedTemplate(
                    templateName, line, column, refused.group().strip());
        }
    }

    /** The same text, comments blanked out and every position kept. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
    }
}
