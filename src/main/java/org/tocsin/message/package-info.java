/**
 * The words of a message come in, and goes out what is wrong with them by the rules that every text for customers keeps.
 *
 * <p>One place for records, drafts and drills. Must not know in which file a text stands, nor how problems are printed.
 */
@NullMarked
package org.tocsin.message;

import org.jspecify.annotations.NullMarked;
