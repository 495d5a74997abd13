/**
 * The launcher at the top of the repository is run in folders of its own; outcomes are compared.
 *
 * <p>Knows nothing of the program that it starts.
 */
@NullMarked
package org.tocsin.launcher;

import org.jspecify.annotations.NullMarked;
