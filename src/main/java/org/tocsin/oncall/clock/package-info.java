/**
 * Until when an authority has to be told: obligations and what has happened in, instants out. A reminder, not legal advice.
 *
 * <p>Pure: reads no disk, clock or default zone. Must not know YAML, pages, commands or git.
 */
@NullMarked
package org.tocsin.oncall.clock;

import org.jspecify.annotations.NullMarked;
