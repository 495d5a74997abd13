/**
 * Lines of iCalendar (RFC 5545) come in, the text of a file goes out: escaped, folded, and with its line ends.
 *
 * <p>Must not know what the calendars of either site tell.
 */
@NullMarked
package org.tocsin.site.calendar;

import org.jspecify.annotations.NullMarked;
