/**
 * The files of a baked site enter, a folder on disk that changes all at once leaves.
 *
 * <p>It must not know what the files are, nor how they were made.
 */
@NullMarked
package org.tocsin.publish;

import org.jspecify.annotations.NullMarked;
