package org.tocsin.model.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part somebody plays in an incident.
 *
 * @param duties Markdown
 * @param firstMinutes what to do in the first quarter of an hour, in order
 * @param holders in the order they are asked
 * @param mandatoryAt severities at which somebody must hold it
 * @param schedule who is on call there holds it first; the holders follow
 * @param skills each of which a holder has to have
 * @param capacity in how many incidents one holder can hold it at once
 */
public record Role(
        RoleId id,
        String name,
        String duties,
        List<String> firstMinutes,
        List<PersonId> holders,
        List<SeverityId> mandatoryAt,
        @Nullable ScheduleId schedule,
        List<SkillId> skills,
        int capacity) {
    public Role {
        firstMinutes = List.copyOf(firstMinutes);
        holders = List.copyOf(holders);
        mandatoryAt = List.copyOf(mandatoryAt);
        skills = List.copyOf(skills);
    }
}
