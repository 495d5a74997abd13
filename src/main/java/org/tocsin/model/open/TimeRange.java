package org.tocsin.model.open;

import java.time.Instant;

/** From an instant until a later or equal one; for announced work, the end is not part of it. */
public record TimeRange(Instant from, Instant until) {}
