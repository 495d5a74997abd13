/**
 * What was saved of a Statuspage's public API and feed comes in; its page in our terms and a report that accounts for each
 * record go out.
 *
 * <p>Knows nothing of how our records are written. Keeps ids, times and words as they were, and lists what it cannot keep.
 */
@NullMarked
package org.tocsin.importer.statuspage;

import org.jspecify.annotations.NullMarked;
