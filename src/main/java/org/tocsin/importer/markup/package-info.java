/**
 * Markdown with HTML in it, as people write it elsewhere, comes in; Markdown that reads well on pages, in mail and in feeds
 * goes out, and each change is listed.
 *
 * <p>Must not know whose text it is, nor where it will stand.
 */
@NullMarked
package org.tocsin.importer.markup;

import org.jspecify.annotations.NullMarked;
