/**
 * An Upptime repository and the issues saved from it come in; its page in our terms and a report that accounts for each issue go
 * out.
 *
 * <p>Knows nothing of how our records are written. Repeats no value of a setting that could be a secret.
 */
@NullMarked
package org.tocsin.importer.upptime;

import org.jspecify.annotations.NullMarked;
