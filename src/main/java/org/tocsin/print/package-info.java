/**
 * A page of HTML comes in; the same on sheets of paper goes out, as PDF.
 *
 * <p>The only door to openhtmltopdf and PDFBox. Must not know what stands on the sheets.
 */
@NullMarked
package org.tocsin.print;

import org.jspecify.annotations.NullMarked;
