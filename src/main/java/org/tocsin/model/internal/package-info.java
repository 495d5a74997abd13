/**
 * Everything else a team knows: people, roles, policies, and how each incident was handled.
 *
 * <p>May hold open facts. Must not know YAML, pages or commands.
 */
@NullMarked
package org.tocsin.model.internal;

import org.jspecify.annotations.NullMarked;
