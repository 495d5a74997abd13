package org.tocsin.model.internal;

import java.util.List;

/**
 * A part somebody plays in an incident.
 *
 * @param duties Markdown
 * @param firstMinutes what to do in the first quarter of an hour, in order
 * @param holders in the order they are asked
 * @param mandatoryAt severities at which somebody must hold it
 */
public record Role(
        RoleId id,
        String name,
        String duties,
        List<String> firstMinutes,
        List<PersonId> holders,
        List<SeverityId> mandatoryAt) {
    public Role {
        firstMinutes = List.copyOf(firstMinutes);
        holders = List.copyOf(holders);
        mandatoryAt = List.copyOf(mandatoryAt);
    }
}
