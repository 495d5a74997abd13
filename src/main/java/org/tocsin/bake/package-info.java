/**
 * Typed pages and AsciiDoc prose enter, the bytes of a site leave; the only user of JBake, AsciidoctorJ and FreeMarker.
 *
 * <p>It must not know what a page is about, nor where its bytes are kept.
 */
@NullMarked
package org.tocsin.bake;

import org.jspecify.annotations.NullMarked;
