package org.tocsin.site;

/**
 * A point in time as a page shows it.
 *
 * @param machine for {@code <time datetime>}: ISO-8601 in UTC
 * @param text for people: {@code 3 Nov 2026, 09:12 (UTC+1)}
 */
public record Moment(String machine, String text) {}
