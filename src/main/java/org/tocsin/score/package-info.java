/**
 * What happened in an incident or a drill comes in, and goes out held against the escalation policy: what was met, late,
 * missed, or not exercised.
 *
 * <p>The one measure for both, so that a drill and an incident compare. Must not know how drills are generated, nor how
 * anything is shown.
 */
@NullMarked
package org.tocsin.score;

import org.jspecify.annotations.NullMarked;
