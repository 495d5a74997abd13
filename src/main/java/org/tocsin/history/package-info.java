/**
 * What git remembers: a repository and a revision enter, the files of that commit leave.
 *
 * <p>The only door to JGit. Must not know what the files mean.
 */
@NullMarked
package org.tocsin.history;

import org.jspecify.annotations.NullMarked;
