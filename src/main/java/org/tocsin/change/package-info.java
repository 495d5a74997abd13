/**
 * What changed in meaning: the escalation before and after enter, sentences that a person would say leave.
 *
 * <p>Must not know where the two come from, nor git; private values such as telephone numbers never leave.
 */
@NullMarked
package org.tocsin.change;

import org.jspecify.annotations.NullMarked;
