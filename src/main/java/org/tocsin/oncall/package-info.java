/**
 * Who is on call when, who is reached by which step, and proof that nobody is missing: records in, shifts and findings out.
 *
 * <p>Pure: reads no disk, clock or default zone. Must not know YAML, pages, commands or git.
 */
@NullMarked
package org.tocsin.oncall;

import org.jspecify.annotations.NullMarked;
