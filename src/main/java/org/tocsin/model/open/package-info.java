/**
 * The facts that customers may read. Nothing enters but values; every public page, feed and notice is made of these.
 *
 * <p>Must not know {@code model.internal}: what is not written here cannot be published.
 */
@NullMarked
package org.tocsin.model.open;

import org.jspecify.annotations.NullMarked;
