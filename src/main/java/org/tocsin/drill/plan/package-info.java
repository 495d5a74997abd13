/**
 * Incidents and drills of the past come in, and go out as what drills have covered, what to practise next and why, and when a
 * live drill must wait.
 *
 * <p>Counts in days, so that nothing here depends on the minute; but whether a drill must wait is asked of its very instant.
 * Must not know how drills are made, nor how anything is shown.
 */
@NullMarked
package org.tocsin.drill.plan;

import org.jspecify.annotations.NullMarked;
