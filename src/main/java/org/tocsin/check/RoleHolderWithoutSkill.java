package org.tocsin.check;

import java.util.List;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.record.Recorded;

/** A hat does not teach its wearer. */
final class RoleHolderWithoutSkill implements Rule {
    @Override
    public String id() {
        return "role-holder-without-skill";
    }

    @Override
    public String meaning() {
        return "Every holder of a role has the skills that the role asks for.";
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
                holders: [«ana|ben»]
                skills: [runner]
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<List<Role>> roles = evidence.records().escalationFolder().roles();
        Walk.each(
                roles,
                "roles",
                (role, one) -> Walk.list(roles, role + ".holders", one.holders(), (in, part, id) -> {
                    Person holder = evidence.people().get(id);
                    if (holder == null) {
                        return;
                    }
                    List<String> lacking = one.skills().stream()
                            .filter(skill -> evidence.escalation().skill(skill).isPresent()
                                    && !holder.skills().contains(skill))
                            .map(skill -> "`" + skill + "`")
                            .toList();
                    if (!lacking.isEmpty()) {
                        findings.warning(
                                in,
                                part,
                                "this holder lacks a skill that the role asks for",
                                String.join(" and ", lacking) + " under `skills` of `" + id
                                        + "` in escalation/people.yaml",
                                "Name a holder who has it, or add the skill to the person once they have learned it.");
                    }
                }));
    }
}
