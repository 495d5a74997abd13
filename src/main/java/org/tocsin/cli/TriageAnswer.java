package org.tocsin.cli;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.oncall.triage.Facts;
import org.tocsin.oncall.triage.Triage;

/**
 * How bad it is.
 *
 * @param process null where it is not known
 * @param facts what was known
 */
record TriageAnswer(@Nullable ProcessId process, Instant at, Facts facts, Triage triage) {}
