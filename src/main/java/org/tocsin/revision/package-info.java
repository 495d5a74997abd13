/**
 * What is known of commits: who changed what, when, why, and who vouches for it.
 *
 * <p>Facts only, without git: {@code history} finds them, the desk and the checks show and judge them.
 */
@NullMarked
package org.tocsin.revision;

import org.jspecify.annotations.NullMarked;
