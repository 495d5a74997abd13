/**
 * What a site says of itself comes in; what browsers need to install it goes out.
 *
 * <p>Must not know any model, nor the pages.
 */
@NullMarked
package org.tocsin.site.app;

import org.jspecify.annotations.NullMarked;
