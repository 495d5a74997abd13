/**
 * How bad it is: what is known about an incident in, severity, leadership and obligations out.
 *
 * <p>Pure: reads no disk, clock or default zone. Must not know YAML, pages, commands or git.
 */
@NullMarked
package org.tocsin.oncall.triage;

import org.jspecify.annotations.NullMarked;
