package org.tocsin.oncall;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Skill;
import org.tocsin.model.internal.Step.From;
import org.tocsin.model.internal.StepTarget.ToChannel;

/**
 * Finds when nobody of those told before a process has to be acknowledged can repair its platform. A platform that no skill
 * is about is left out: nothing is known of who can repair it.
 */
final class PlatformFindings {
    private final Horizon horizon;
    private final Findings findings;

    PlatformFindings(Horizon horizon, Findings findings) {
        this.horizon = horizon;
        this.findings = findings;
    }

    void find() {
        for (BusinessProcess process : horizon.escalation().processes()) {
            List<Skill> skills = horizon.escalation().skills().stream()
                    .filter(skill -> process.platform().equals(skill.platform()))
                    .toList();
            if (!skills.isEmpty()) {
                horizon.escalation().policies().stream()
                        .filter(policy -> policy.processes().contains(process.id()))
                        .forEach(policy -> find(process, policy, skills));
            }
        }
    }

    private void find(BusinessProcess process, EscalationPolicy policy, List<Skill> skills) {
        Set<PersonId> able = horizon.escalation().people().stream()
                .filter(person ->
                        skills.stream().anyMatch(skill -> person.skills().contains(skill.id())))
                .map(Person::id)
                .collect(Collectors.toSet());
        List<List<During<Reached>>> early = TimedStep.of(policy).stream()
                .filter(step -> step.step().from() != From.ACK_BREACH
                        && step.after().compareTo(policy.targets().acknowledge()) <= 0)
                .flatMap(step -> step.step().targets().stream())
                .filter(target -> !(target instanceof ToChannel))
                .distinct()
                .map(horizon::reached)
                .toList();
        Merged.when(early, reached -> without(able, reached))
                .forEach((lacking, when) -> findings.add(
                        FindingKind.PLATFORM_SKILL_NOT_REACHED,
                        new Subject(Subject.Of.PROCESS, process.id().value()),
                        "platform",
                        when,
                        "nobody whom policy " + Ids.quoted(policy.id())
                                + " tells before the process has to be acknowledged" + " can repair "
                                + Ids.quoted(process.platform()),
                        "somebody with the skill "
                                + Ids.anyOf(skills.stream().map(Skill::id).toList()),
                        "Let an early step tell "
                                + (able.isEmpty()
                                        ? "somebody who learns it"
                                        : Ids.anyOf(able.stream().sorted().toList()))
                                + " besides, or ask for the skill in the schedule that step tells."));
    }

    /** Those who are told, where none of them is able; nothing where nobody is told, which is said elsewhere. */
    private static Optional<Boolean> without(Set<PersonId> able, List<Reached> all) {
        boolean somebody = false;
        for (Reached reached : all) {
            for (PersonId person : reached.people()) {
                somebody = true;
                if (able.contains(person)) {
                    return Optional.empty();
                }
            }
        }
        return somebody ? Optional.of(true) : Optional.empty();
    }
}
