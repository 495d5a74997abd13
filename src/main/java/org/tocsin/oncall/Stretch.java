package org.tocsin.oncall;

import java.util.List;

/**
 * A stretch of time in which nothing changes in one schedule.
 *
 * @param filled the claims that have a place, the one called first comes first; no person twice
 */
record Stretch(Span span, List<Claim> filled) {}
