package org.tocsin.site.status;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;

/**
 * What somebody wrote to customers.
 *
 * @param foreign null where it is in the language of the page
 */
public record Said(Html text, @Nullable Foreign foreign) {}
