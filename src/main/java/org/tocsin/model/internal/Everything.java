package org.tocsin.model.internal;

import java.util.List;
import java.util.Optional;
import org.tocsin.model.open.OpenFacts;

/**
 * All that the desk may show.
 *
 * @param open what customers can read, as they can read it
 * @param severities most severe first
 * @param incidents newest first, of every kind
 * @param playbooks sorted by path, as are handbook and postmortems
 */
public record Everything(
        DeskSettings settings,
        OpenFacts open,
        List<Person> people,
        List<Role> roles,
        List<Severity> severities,
        List<AuthorityAction> actions,
        List<BusinessProcess> processes,
        List<EscalationPolicy> policies,
        List<IncidentRecord> incidents,
        List<ProseFile> playbooks,
        List<ProseFile> handbook,
        List<ProseFile> postmortems) {
    public Everything {
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        severities = List.copyOf(severities);
        actions = List.copyOf(actions);
        processes = List.copyOf(processes);
        policies = List.copyOf(policies);
        incidents = List.copyOf(incidents);
        playbooks = List.copyOf(playbooks);
        handbook = List.copyOf(handbook);
        postmortems = List.copyOf(postmortems);
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    public Optional<Role> role(RoleId id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    /** The one policy for a process at a severity. */
    public Optional<EscalationPolicy> policy(ProcessId process, SeverityId severity) {
        return policies.stream()
                .filter(policy -> policy.processes().contains(process)
                        && policy.severities().contains(severity))
                .findFirst();
    }
}
