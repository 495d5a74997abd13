package org.tocsin.site;

/**
 * A page of a site that stands below a folder of another, such as the German pages below {@code de/}.
 *
 * @param folder ends in a slash
 * @param shown the page as it would stand at the top
 */
public record PageBelow(String folder, Page shown) implements Page {
    @Override
    public String template() {
        return shown.template();
    }

    @Override
    public PagePath path() {
        return new PagePath(folder + shown.path().value());
    }
}
