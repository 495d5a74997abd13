/**
 * All records and an instant come in; the typed pages of the internal desk go out.
 *
 * <p>Must not know how a page is rendered. Its wording is English and stands in its templates, but for what is put
 * together from parts.
 */
@NullMarked
package org.tocsin.site.desk;

import org.jspecify.annotations.NullMarked;
