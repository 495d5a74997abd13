/**
 * The files of a repository, as text with positions: a folder or a commit enters, paths and text leave.
 *
 * <p>Must not know what the files mean.
 */
@NullMarked
package org.tocsin.source;

import org.jspecify.annotations.NullMarked;
