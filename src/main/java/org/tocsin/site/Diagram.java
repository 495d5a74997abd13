package org.tocsin.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that was drawn from words in prose, as SVG.
 *
 * @param name by its content, so that one drawing in many versions of a page is one file
 * @param svg a whole SVG file, which loads nothing
 */
public record Diagram(String name, String svg) {
    private static final String FOLDER = "diagrams/";

    /** Where it stands in a site. */
    public PagePath path() {
        return new PagePath(FOLDER + name + ".svg");
    }

    /** The markup of a body in which the drawing itself stands where its picture was linked; what the picture says stays. */
    String within(String markup) {
        String file = "(?:\\.\\./)*" + Pattern.quote(path().value());
        Pattern picture =
                Pattern.compile("<a href=\"" + file + "\"><img src=\"" + file + "\" alt=\"([^\"]*)\"[^>]*></a>");
        return picture.matcher(markup)
                .replaceAll(found -> Matcher.quoteReplacement(
                        svg.strip().replace("<svg ", "<svg role=\"img\" aria-label=\"" + found.group(1) + "\" ")));
    }
}
