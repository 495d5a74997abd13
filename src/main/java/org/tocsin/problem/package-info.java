/**
 * What is wrong in a repository, where, and how to put it right: findings enter, printed text leaves.
 *
 * <p>Knows nothing of YAML, incidents or sites; a problem is words and a place.
 */
@NullMarked
package org.tocsin.problem;

import org.jspecify.annotations.NullMarked;
