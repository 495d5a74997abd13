/**
 * Programs of others, from the npm registry, which read what Tocsin builds as they read anybody's.
 *
 * <p>Which ones and in which version is written in {@code src/test/npm/}; beside it stand the scripts that call them. To add
 * one: {@code npm install --package-lock-only --save-dev NAME@VERSION} in that folder.
 */
@NullMarked
package org.tocsin.npm;

import org.jspecify.annotations.NullMarked;
