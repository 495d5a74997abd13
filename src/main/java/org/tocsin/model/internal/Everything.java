package org.tocsin.model.internal;

import java.util.List;
import java.util.Optional;
import org.tocsin.model.open.OpenFacts;

/**
 * All that the desk may show.
 *
 * @param open what customers can read, as they can read it
 * @param escalation who is told, and who decides
 * @param incidents newest first, of every kind
 * @param playbooks sorted by path, as are handbook and postmortems
 * @param scenarios sorted by id
 * @param drills newest first
 * @param drillReports what was written beside records of drills, sorted by path
 */
public record Everything(
        DeskSettings settings,
        OpenFacts open,
        Escalation escalation,
        List<IncidentRecord> incidents,
        List<ProseFile> playbooks,
        List<ProseFile> handbook,
        List<ProseFile> postmortems,
        List<Scenario> scenarios,
        List<Drill> drills,
        List<ProseFile> drillReports) {
    public Everything {
        incidents = List.copyOf(incidents);
        playbooks = List.copyOf(playbooks);
        handbook = List.copyOf(handbook);
        postmortems = List.copyOf(postmortems);
        scenarios = List.copyOf(scenarios);
        drills = List.copyOf(drills);
        drillReports = List.copyOf(drillReports);
    }

    public List<Person> people() {
        return escalation.people();
    }

    public List<Role> roles() {
        return escalation.roles();
    }

    /** Most severe first. */
    public List<Severity> severities() {
        return escalation.severities();
    }

    public List<AuthorityAction> actions() {
        return escalation.actions();
    }

    public List<BusinessProcess> processes() {
        return escalation.processes();
    }

    public List<EscalationPolicy> policies() {
        return escalation.policies();
    }

    public Optional<Person> person(PersonId id) {
        return escalation.person(id);
    }

    public Optional<Role> role(RoleId id) {
        return escalation.role(id);
    }

    /** The one policy for a process at a severity. */
    public Optional<EscalationPolicy> policy(ProcessId process, SeverityId severity) {
        return escalation.policy(process, severity);
    }
}
