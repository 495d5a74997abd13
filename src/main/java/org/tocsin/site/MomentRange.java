package org.tocsin.site;

/**
 * From one moment until another, as a page shows it: {@code 3 Nov 2026, 09:12} and {@code 10:30 (UTC+1)}.
 *
 * @param from without its distance from UTC where that of {@code until} holds for both
 * @param until without its day where that of {@code from} holds for both
 */
public record MomentRange(Moment from, Moment until) {}
