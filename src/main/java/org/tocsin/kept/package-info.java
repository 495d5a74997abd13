/**
 * What one build keeps for the next: bytes by key enter and leave, and records turned into bytes and back.
 *
 * <p>Must not know what it keeps.
 */
@NullMarked
package org.tocsin.kept;

import org.jspecify.annotations.NullMarked;
