/**
 * Facts for customers and an instant come in; the feeds of the status page go out, as Atom, RSS and JSON Feed, of everything and
 * of each component.
 *
 * <p>Must not know {@code model.internal}, nor the pages.
 */
@NullMarked
package org.tocsin.site.status.feed;

import org.jspecify.annotations.NullMarked;
