package org.tocsin.site;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file of a site that needs no template: an asset, an attachment, a JSON document.
 *
 * @param path where it stands in the site
 * @param facts everything the bytes depend on beside the program, made as {@link Page} tells; null for a copy of another file,
 *     which is asked for at each build
 * @param content its bytes, asked for once at most while the site is written, on any thread
 */
public record SiteFile(PagePath path, @Nullable Record facts, Supplier<byte[]> content) {
    /** A file that is copied as it is. */
    public static SiteFile copied(PagePath path, Supplier<byte[]> content) {
        return new SiteFile(path, null, content);
    }

    /** A file that the program writes. While the facts are those of an earlier build, its bytes are kept and not asked for. */
    public static SiteFile made(PagePath path, Record facts, Supplier<byte[]> content) {
        return new SiteFile(path, facts, content);
    }
}
