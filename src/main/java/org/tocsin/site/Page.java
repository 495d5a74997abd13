package org.tocsin.site;

import org.jspecify.annotations.Nullable;

/**
 * One page of a site: a Java record whose components are exactly what its template may show.
 *
 * <p>A component is text, a number, a boolean, an enum, an {@link Html}, a {@link PagePath}, another record, or a list or a
 * map with text keys of these. Times and dates are given as text, ready to be shown. An absent component is {@code null}
 * and fails the build where a template shows it without asking first. Beside the components a template may use
 * {@code root}, the way back to the top of the site ({@link PagePath#root()}).
 */
public interface Page {
    /** The template's path below {@code templates/}, such as {@code status/incident.ftlh}. */
    String template();

    /** Where the page stands in the site. */
    PagePath path();

    /** The record whose components the template shows. */
    default Page shown() {
        return this;
    }

    /**
     * Everything the page's bytes depend on beside its template and the program: while it is that of an earlier build, nothing
     * is made of the page. Null where the page has to be made at each build.
     */
    default @Nullable Record dependsOn() {
        return this instanceof Record page ? page : null;
    }
}
