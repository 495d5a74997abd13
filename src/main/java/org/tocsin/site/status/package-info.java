/**
 * Facts for customers, wording and an instant come in; the typed pages of the public status site go out.
 *
 * <p>Must not know {@code model.internal}, nor how a page is rendered.
 */
@NullMarked
package org.tocsin.site.status;

import org.jspecify.annotations.NullMarked;
