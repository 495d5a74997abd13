/**
 * Both sites of the example as a real browser shows them, and their links as a reader follows them.
 *
 * <p>It must not know how a page is made: it sees files, a server and a screen.
 */
@NullMarked
package org.tocsin.browser;

import org.jspecify.annotations.NullMarked;
