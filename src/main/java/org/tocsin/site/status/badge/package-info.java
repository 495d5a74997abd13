/**
 * Facts for customers and an instant come in; small pictures of how things are go out, for others to show: SVG, a few hundred bytes
 * each.
 *
 * <p>Must not know {@code model.internal}, nor the pages.
 */
@NullMarked
package org.tocsin.site.status.badge;

import org.jspecify.annotations.NullMarked;
