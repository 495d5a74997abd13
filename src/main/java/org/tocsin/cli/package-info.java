/**
 * Command lines come in, exit codes and messages go out.
 *
 * <p>Knows no engine and no file format; it only names what the other packages are to do.
 */
@NullMarked
package org.tocsin.cli;

import org.jspecify.annotations.NullMarked;
