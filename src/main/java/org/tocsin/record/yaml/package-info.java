/**
 * YAML with positions: text enters, a tree of nodes that know their line and column leaves.
 *
 * <p>The only door to SnakeYAML. Must not know what a record is.
 */
@NullMarked
package org.tocsin.record.yaml;

import org.jspecify.annotations.NullMarked;
