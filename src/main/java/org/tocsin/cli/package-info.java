/**
 * The command line, one file a command: arguments enter, an exit code leaves.
 *
 * <p>The only package that knows the clock, the current folder and the terminal.
 */
@NullMarked
package org.tocsin.cli;

import org.jspecify.annotations.NullMarked;
