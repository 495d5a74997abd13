package org.tocsin.site.desk;

import org.jspecify.annotations.Nullable;

/**
 * Words, and where they lead.
 *
 * @param href a file below the top of the site, so that it opens from a disk too; null where they lead nowhere
 */
public record Way(String label, @Nullable String href) {
    static Way to(String label, String href) {
        return new Way(label, href);
    }

    static Way words(String label) {
        return new Way(label, null);
    }
}
