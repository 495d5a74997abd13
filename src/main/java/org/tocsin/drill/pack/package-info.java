/**
 * An order for one drill comes in, and goes out as everything needed to hold it: what players may know, what the facilitator
 * reads aloud and when, what is expected of whom by which clause, and what to say when it does not come.
 *
 * <p>The same order over the same records gives an equal pack, on every machine. Must not know how packs are printed.
 */
@NullMarked
package org.tocsin.drill.pack;

import org.jspecify.annotations.NullMarked;
