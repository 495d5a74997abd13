/**
 * Facts for customers and an instant come in; what is so at that instant goes out.
 *
 * <p>Must not know {@code model.internal}, nor what any of it looks like on a page.
 */
@NullMarked
package org.tocsin.present;

import org.jspecify.annotations.NullMarked;
