/**
 * The hashes of a written desk come in; what readers' browsers need to keep a copy of it goes out.
 *
 * <p>Must not know what the desk tells.
 */
@NullMarked
package org.tocsin.site.desk.offline;

import org.jspecify.annotations.NullMarked;
