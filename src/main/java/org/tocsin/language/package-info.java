/**
 * What is to be known of a language to write a page in it: the wording of a messages file comes in, with its lines;
 * which plural form a number takes and how numbers look goes out.
 *
 * <p>Must not know pages, records, or where files lie.
 */
@NullMarked
package org.tocsin.language;

import org.jspecify.annotations.NullMarked;
