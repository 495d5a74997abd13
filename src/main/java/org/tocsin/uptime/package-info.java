/**
 * What customers were told of each component comes in; how much of the time it worked, exact to the second, goes out.
 *
 * <p>Must not know {@code model.internal}, nor what any of it looks like on a page.
 */
@NullMarked
package org.tocsin.uptime;

import org.jspecify.annotations.NullMarked;
