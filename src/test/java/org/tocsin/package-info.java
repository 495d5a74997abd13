/** Tests of the whole: its shape and its wall. */
@NullMarked
package org.tocsin;

import org.jspecify.annotations.NullMarked;
