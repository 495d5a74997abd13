package org.tocsin.model.internal;

import org.tocsin.model.open.IncidentId;
import org.tocsin.model.open.StatusEvent;

/**
 * One incident or maintenance as its file has it: what customers may read beside what only we do.
 *
 * @param customer the part under {@code customer:}
 * @param response the part under {@code internal:}
 */
public record IncidentRecord(IncidentId id, IncidentKind kind, StatusEvent customer, Response response) {}
