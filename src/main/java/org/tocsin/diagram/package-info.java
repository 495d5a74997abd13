/**
 * Words that describe a diagram come in; a picture goes out, as SVG, the same on every machine.
 *
 * <p>The only door to PlantUML, which is loaded with the first diagram. Must not know where the words stand or who reads them.
 */
@NullMarked
package org.tocsin.diagram;

import org.jspecify.annotations.NullMarked;
