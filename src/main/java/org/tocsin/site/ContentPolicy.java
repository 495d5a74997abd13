package org.tocsin.site;

/**
 * What a browser may load on a page of the status site: nothing but the site's own style and pictures.
 *
 * <p>Each page carries it, and so do the headers for web hosts.
 */
public final class ContentPolicy {
    /** The value of {@code Content-Security-Policy}, as far as a page may say it itself. */
    public static final String STATUS =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}
}
