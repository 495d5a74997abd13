/**
 * The files of a cState site come in; its page in our terms and a report that accounts for each issue go out.
 *
 * <p>Knows nothing of how our records are written, and changes no word of what people wrote where it need not.
 */
@NullMarked
package org.tocsin.importer.cstate;

import org.jspecify.annotations.NullMarked;
