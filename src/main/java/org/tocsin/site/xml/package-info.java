/**
 * Elements and their text come in, and XML goes out, well-formed whatever the text holds.
 *
 * <p>Must not know what is written in it.
 */
@NullMarked
package org.tocsin.site.xml;

import org.jspecify.annotations.NullMarked;
