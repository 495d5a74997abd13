package org.tocsin.site;

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
}
