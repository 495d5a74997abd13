package org.tocsin.model.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that the folder {@code escalation/} says: who is told, who decides, and what is promised. Names may still lead to
 * nothing; the checks tell.
 *
 * @param roles in the order written, as are people, teams, skills, channels, vendors, objectives and absences
 * @param severities most severe first
 * @param processes sorted by id, as are policies, schedules and obligations
 * @param reviews oldest first
 */
public record Escalation(
        List<Person> people,
        List<Team> teams,
        List<Skill> skills,
        List<Role> roles,
        List<Channel> channels,
        List<Severity> severities,
        List<AuthorityAction> actions,
        List<BusinessProcess> processes,
        List<EscalationPolicy> policies,
        List<Schedule> schedules,
        List<Absence> absences,
        Calendars calendars,
        List<Vendor> vendors,
        List<Objective> objectives,
        List<Obligation> obligations,
        List<Review> reviews,
        Limits limits) {
    public Escalation {
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        skills = List.copyOf(skills);
        roles = List.copyOf(roles);
        channels = List.copyOf(channels);
        severities = List.copyOf(severities);
        actions = List.copyOf(actions);
        processes = List.copyOf(processes);
        policies = List.copyOf(policies);
        schedules = List.copyOf(schedules);
        absences = List.copyOf(absences);
        vendors = List.copyOf(vendors);
        objectives = List.copyOf(objectives);
        obligations = List.copyOf(obligations);
        reviews = List.copyOf(reviews);
    }

    public Optional<Person> person(PersonId id) {
        return named(people, Person::id, id);
    }

    public Optional<Team> team(TeamId id) {
        return named(teams, Team::id, id);
    }

    public Optional<Skill> skill(SkillId id) {
        return named(skills, Skill::id, id);
    }

    public Optional<Role> role(RoleId id) {
        return named(roles, Role::id, id);
    }

    public Optional<Channel> channel(ChannelId id) {
        return named(channels, Channel::id, id);
    }

    public Optional<Severity> severity(SeverityId id) {
        return named(severities, Severity::id, id);
    }

    public Optional<AuthorityAction> action(ActionId id) {
        return named(actions, AuthorityAction::id, id);
    }

    public Optional<BusinessProcess> process(ProcessId id) {
        return named(processes, BusinessProcess::id, id);
    }

    public Optional<EscalationPolicy> policy(PolicyId id) {
        return named(policies, EscalationPolicy::id, id);
    }

    public Optional<Schedule> schedule(ScheduleId id) {
        return named(schedules, Schedule::id, id);
    }

    public Optional<Holidays> holidays(HolidaysId id) {
        return named(calendars.holidays(), Holidays::id, id);
    }

    public Optional<Peak> peak(PeakId id) {
        return named(calendars.peaks(), Peak::id, id);
    }

    public Optional<Vendor> vendor(VendorId id) {
        return named(vendors, Vendor::id, id);
    }

    public Optional<Objective> objective(ObjectiveId id) {
        return named(objectives, Objective::id, id);
    }

    public Optional<Obligation> obligation(ObligationId id) {
        return named(obligations, Obligation::id, id);
    }

    /** The people of a team, in the order written. */
    public List<Person> members(TeamId team) {
        return people.stream().filter(person -> person.team().equals(team)).toList();
    }

    /** The one policy for a process at a severity. */
    public Optional<EscalationPolicy> policy(ProcessId process, SeverityId severity) {
        return policies.stream()
                .filter(policy -> policy.processes().contains(process)
                        && policy.severities().contains(severity))
                .findFirst();
    }

    private static <I, T> Optional<T> named(List<T> all, Function<T, I> id, I wanted) {
        return all.stream().filter(one -> id.apply(one).equals(wanted)).findFirst();
    }
}
