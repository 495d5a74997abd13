/**
 * A free folder and a day enter; a new repository that passes its own check stands there afterwards.
 *
 * <p>Must not know how records are read, nor the clock; what it lays out are plain files among the program's resources.
 */
@NullMarked
package org.tocsin.scaffold;

import org.jspecify.annotations.NullMarked;
