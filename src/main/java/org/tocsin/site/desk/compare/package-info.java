/**
 * Two states of a document come in, as sanitised HTML or as source; what was inserted and deleted goes out, block by block and
 * word by word, as text without markup.
 *
 * <p>Must not know where the states came from or how a page shows them. {@code compare.js} of the desk does the same for any
 * two, and a test holds the two against each other: what is changed here is changed there.
 */
@NullMarked
package org.tocsin.site.desk.compare;

import org.jspecify.annotations.NullMarked;
