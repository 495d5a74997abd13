/**
 * The rules across records: every record that could be read enters, problems leave, one rule a file.
 *
 * <p>Must not know how records are read, nor what any site shows.
 */
@NullMarked
package org.tocsin.check;

import org.jspecify.annotations.NullMarked;
