package org.tocsin.oncall;

import java.time.LocalDate;
import org.tocsin.model.internal.PersonId;

/**
 * One person's turn in a layer, from one hand-off to the next.
 *
 * @param day the civil day of the hand-off with which it begins
 */
record Turn(Span span, PersonId person, LocalDate day) {}
