package org.tocsin.site;

/**
 * What a browser may load on a page of the status site: nothing but the site's own style, script,
 * pictures and pages.
 *
 * <p>Each page carries it, and so do the headers for web hosts.
 */
public final class ContentPolicy {
    /** The value of {@code Content-Security-Policy}, as far as a page may say it itself. */
    public static final String STATUS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self';"
                    + " base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}
}
