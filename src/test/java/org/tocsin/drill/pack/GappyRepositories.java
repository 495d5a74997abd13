package org.tocsin.drill.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tocsin.drill.Larkfield;
import org.tocsin.model.internal.Absence;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.Schedule;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;

/**
 * Repositories that lack what a good one has: holders, schedules, approvals, steps, checks, people who are there. The same one
 * for the same seed.
 */
final class GappyRepositories {
    private final Random random;
    private final Escalation whole = Larkfield.escalation();

    private GappyRepositories(long seed) {
        random = new Random(seed);
    }

    static Escalation of(long seed) {
        return new GappyRepositories(seed).escalation();
    }

    private Escalation escalation() {
        List<Channel> channels = some(whole.channels());
        List<Schedule> schedules = some(whole.schedules());
        List<Person> people = one(4) ? some(whole.people()) : whole.people();
        List<Obligation> obligations = some(whole.obligations());
        return new Escalation(
                people,
                whole.teams(),
                whole.skills(),
                roles(),
                channels,
                whole.severities(),
                whole.actions().stream().map(this::action).toList(),
                whole.processes().stream().map(this::process).toList(),
                whole.policies().stream().map(this::policy).toList(),
                schedules,
                absences(),
                whole.calendars(),
                whole.vendors(),
                whole.objectives(),
                obligations,
                whole.reviews(),
                whole.limits());
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> List<T> some(List<T> all) {
        int lack = random.nextInt(3);
        return all.stream()
                .filter(one -> lack == 0 || random.nextInt(4) >= lack)
                .toList();
    }

    private List<Role> roles() {
        List<Role> roles = new ArrayList<>();
        for (Role role : whole.roles()) {
            if (!one(8)) {
                roles.add(new Role(
                        role.id(),
                        role.name(),
                        role.duties(),
                        role.firstMinutes(),
                        one(4) ? List.of() : some(role.holders()),
                        one(5) ? List.of() : role.mandatoryAt(),
                        one(3) ? null : role.schedule(),
                        role.skills(),
                        role.capacity()));
            }
        }
        return roles;
    }

    private AuthorityAction action(AuthorityAction action) {
        return new AuthorityAction(
                action.id(), action.name(), action.meaning(), one(3) ? List.of() : action.approvals());
    }

    private BusinessProcess process(BusinessProcess process) {
        return new BusinessProcess(
                process.id(),
                process.name(),
                process.summary(),
                process.owner(),
                process.criticality(),
                process.platform(),
                some(process.workflows()),
                some(process.components()),
                some(process.vendors()),
                process.objective(),
                one(3) ? List.of() : process.playbooks(),
                some(process.containment()),
                some(process.integrityChecks()));
    }

    private EscalationPolicy policy(EscalationPolicy policy) {
        List<Step> steps = some(policy.steps()).stream().map(this::step).toList();
        return new EscalationPolicy(
                policy.id(),
                policy.title(),
                policy.processes(),
                policy.severities(),
                policy.owner(),
                policy.approver(),
                policy.reviewed(),
                policy.reviewBy(),
                policy.rationale(),
                policy.targets(),
                steps,
                policy.onExhausted());
    }

    private Step step(Step step) {
        List<StepTarget> targets = step.targets();
        if (one(4)) {
            Schedule schedule =
                    whole.schedules().get(random.nextInt(whole.schedules().size()));
            targets = List.of(new StepTarget.ToSchedule(schedule.id(), StepTarget.Which.CURRENT));
        } else if (one(5)) {
            targets = List.of(new StepTarget.ToChannel(whole.channels().get(0).id()));
        } else if (one(6)) {
            targets = List.of(new StepTarget.ToTeam(whole.teams().get(0).id()));
        }
        return new Step(
                step.id(),
                step.after(),
                step.from(),
                step.until(),
                targets,
                one(4) ? new Step.Acknowledgement(Step.Mode.QUORUM, 2 + random.nextInt(3)) : step.acknowledgement(),
                step.approval(),
                one(3) ? null : step.action());
    }

    /** For two years, so that they hold whenever it is played. */
    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>(whole.absences());
        int lack = random.nextInt(4);
        for (Person person : whole.people()) {
            if (random.nextInt(6) < lack) {
                absences.add(new Absence(person.id(), LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), null));
            }
        }
        return absences;
    }
}
