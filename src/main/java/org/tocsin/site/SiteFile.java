package org.tocsin.site;

import java.util.function.Supplier;

/**
 * A file of a site that needs no template: an asset, an attachment, a JSON document.
 *
 * @param path where it stands in the site
 * @param content its bytes, asked for once while the site is written, on any thread
 */
public record SiteFile(PagePath path, Supplier<byte[]> content) {}
