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
 */
public record Everything(
        DeskSettings settings,
        OpenFacts open,
        Escalation escalation,
        List<IncidentRecord> incidents,
        List<ProseFile> playbooks,
        List<ProseFile> handbook,
        List<ProseFile> postmortems) {
    public Everything {
        incidents = List.copyOf(incidents);
        playbooks = List.copyOf(playbooks);
        handbook = List.copyOf(handbook);
        postmortems = List.copyOf(postmortems);
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
