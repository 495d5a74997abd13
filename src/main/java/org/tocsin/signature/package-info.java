/**
 * Who vouches for what: signed bytes, their signature and the keys that a repository trusts enter, a verdict leaves.
 *
 * <p>The only door to Bouncy Castle. Must not know git, nor look for keys anywhere but where it is told.
 */
@NullMarked
package org.tocsin.signature;

import org.jspecify.annotations.NullMarked;
