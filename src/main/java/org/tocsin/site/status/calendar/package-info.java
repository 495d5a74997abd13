/**
 * Facts for customers and an instant come in; the calendar of maintenance goes out, as iCalendar (RFC 5545).
 *
 * <p>Must not know {@code model.internal}, nor the pages.
 */
@NullMarked
package org.tocsin.site.status.calendar;

import org.jspecify.annotations.NullMarked;
