/**
 * Facts for customers and assets come in; the files that make the status site an app that works offline go out.
 *
 * <p>Must not know {@code model.internal}, nor the pages.
 */
@NullMarked
package org.tocsin.site.status.app;

import org.jspecify.annotations.NullMarked;
