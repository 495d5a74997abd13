package org.tocsin.model.internal;

import java.util.List;

/**
 * What the business wants to reach, and when its leadership has to step in.
 *
 * @param promise in one sentence
 * @param triggers any one of them calls for leadership
 */
public record Objective(ObjectiveId id, String name, String promise, PersonId owner, List<LeadershipTrigger> triggers) {
    public Objective {
        triggers = List.copyOf(triggers);
    }

    /**
     * A condition under which leadership is told.
     *
     * @param id unique within the objective
     * @param meaning the condition in words
     * @param tell whom
     * @param decides what they have to decide, in one line
     */
    public record LeadershipTrigger(String id, Condition condition, String meaning, RoleId tell, String decides) {}
}
