/**
 * Schedules and their editions come in; the calendars that people subscribe to go out, as iCalendar (RFC 5545).
 *
 * <p>Must not know pages, records or git.
 */
@NullMarked
package org.tocsin.site.desk.calendar;

import org.jspecify.annotations.NullMarked;
