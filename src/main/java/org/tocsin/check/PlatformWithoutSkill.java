package org.tocsin.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.SkillId;
import org.tocsin.model.internal.VendorId;
import org.tocsin.record.Recorded;

/** Whoever is called must be able to repair what has failed. */
final class PlatformWithoutSkill implements Rule {
    @Override
    public String id() {
        return "platform-without-skill";
    }

    @Override
    public String meaning() {
        return "Of those whom the policies of a process may call, somebody has a skill of its platform.";
    }

    @Override
    public Example example() {
        return Example.of("escalation/people.yaml", """
            people:
              - id: ana
                name: Ana Example
                title: Head of Operations
                team: operations
                zone: Europe/Lisbon
                email: ana@example.com
                phone: "+351 210 000 001"
                languages: [pt, en]
                skills: [«runner|»]
              - id: ben
                name: Ben Example
                title: Support lead
                team: support
                zone: America/Toronto
                email: ben@example.com
                languages: [en]
            """).at("escalation/processes/card-flow.yaml", "platform: ");
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        for (Recorded<BusinessProcess> process :
                evidence.records().escalationFolder().processes()) {
            VendorId platform = process.value().platform();
            Set<SkillId> skills = evidence.escalation().skills().stream()
                    .filter(skill -> platform.equals(skill.platform()))
                    .map(Skill::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            List<EscalationPolicy> policies = evidence.escalation().policies().stream()
                    .filter(policy ->
                            policy.processes().contains(process.value().id()))
                    .toList();
            if (!evidence.escalation().vendor(platform).isPresent() || policies.isEmpty()) {
                continue;
            }
            if (skills.isEmpty()) {
                findings.warning(
                        process,
                        "platform",
                        "no skill is about this platform",
                        "a skill in escalation/skills.yaml with `platform: " + platform + "`",
                        "Add the skill, and give it to those who can repair the platform alone.");
            } else if (PolicyPeople.of(policies, evidence).stream()
                    .flatMap(id -> evidence.escalation().person(id).stream())
                    .noneMatch(person -> person.skills().stream().anyMatch(skills::contains))) {
                findings.warning(
                        process,
                        "platform",
                        "nobody whom the policies of this process may call can repair its platform",
                        "somebody with the skill "
                                + skills.stream()
                                        .map(skill -> "`" + skill + "`")
                                        .collect(Collectors.joining(" or ")),
                        "Let a step call somebody who has it, or add it to the skills of one who has learned it.");
            }
        }
    }
}
