/**
 * What another tool's status page held comes in; the files of a repository and a list of every assumption go out.
 *
 * <p>Knows no format of any other tool (each has a package below this one) and nothing of pages or engines.
 */
@NullMarked
package org.tocsin.importer;

import org.jspecify.annotations.NullMarked;
