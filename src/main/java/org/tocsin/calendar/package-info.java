/**
 * Days of recurrence rules and of public holidays: rules and places in, civil days out. The only door to lib-recur and
 * jollyday.
 *
 * <p>Pure: the same question has the same answer on every day. Must not know records, schedules or time zones.
 */
@NullMarked
package org.tocsin.calendar;

import org.jspecify.annotations.NullMarked;
