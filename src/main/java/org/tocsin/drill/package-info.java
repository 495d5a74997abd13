/**
 * What drills have in common: the situation that is practised, the part of the week it falls in, and the seeded draw.
 *
 * <p>What to practise next is in {@code plan}, the material for one drill in {@code pack}; what was practised is measured by
 * {@code score}. Must not know how anything is shown.
 */
@NullMarked
package org.tocsin.drill;

import org.jspecify.annotations.NullMarked;
