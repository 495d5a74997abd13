/** Reads the documentation as tests need it: its blocks, with what stands above them. */
@NullMarked
package org.tocsin.docs;

import org.jspecify.annotations.NullMarked;
