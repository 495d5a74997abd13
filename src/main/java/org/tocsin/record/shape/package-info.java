/**
 * The language in which kinds of record are described: a shape enters with a YAML tree, a value or problems leave;
 * from the same shape come the JSON Schema and the reference page.
 *
 * <p>Must not know which kinds there are.
 */
@NullMarked
package org.tocsin.record.shape;

import org.jspecify.annotations.NullMarked;
