package org.tocsin.check;

import org.tocsin.model.internal.Skill;

/** A skill that is written two ways is two skills. */
final class UnknownSkill implements Rule {
    @Override
    public String id() {
        return "unknown-skill";
    }

    @Override
    public String meaning() {
        return "Every skill that a record names stands in escalation/skills.yaml.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/roles.yaml", """
            roles:
              - id: incident-commander
                name: Incident commander
                duties: Runs the response.
                holders: [ana, ben]
                mandatory-at: [sev1]
              - id: communications-lead
                name: Communications lead
                duties: Writes to customers.
                holders: [ben]
                mandatory-at: [sev1]
              - id: technical-lead
                name: Technical lead
                duties: Repairs.
                holders: [ana]
                skills: [«runner|runners»]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        new NamesInRecords(evidence)
                .skills(UnknownName.in(
                        "escalation/skills.yaml", "skill", evidence.escalation().skills(), Skill::id, findings));
    }
}
