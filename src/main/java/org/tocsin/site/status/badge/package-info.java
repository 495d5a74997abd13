/**
 * Facts for customers and an instant come in; what others show of the status on pages of their own goes out: badges, a script, a
 * picture for previews of links.
 *
 * <p>Must not know {@code model.internal}, nor the pages.
 */
@NullMarked
package org.tocsin.site.status.badge;

import org.jspecify.annotations.NullMarked;
