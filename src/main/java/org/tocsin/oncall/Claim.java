package org.tocsin.oncall;

import org.tocsin.model.internal.PersonId;

/**
 * A person who would be on call if a place is free.
 *
 * @param rank who comes first when there are fewer places than people; the lowest comes first
 */
record Claim(Span span, PersonId person, int rank, Shift.Source source) {}
