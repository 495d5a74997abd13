/**
 * JSON of others comes in; values that know their place go out, and whatever is wrong is said with line and column.
 *
 * <p>Must not know what the JSON is about.
 */
@NullMarked
package org.tocsin.importer.json;

import org.jspecify.annotations.NullMarked;
