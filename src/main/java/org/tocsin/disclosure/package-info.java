/**
 * The only way from what we know to what customers may read: records enter, open facts leave.
 *
 * <p>One small function per kind of record. Must not know pages; changing it needs a second reviewer.
 */
@NullMarked
package org.tocsin.disclosure;

import org.jspecify.annotations.NullMarked;
