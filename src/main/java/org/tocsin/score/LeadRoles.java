package org.tocsin.score;

import java.util.List;
import java.util.Optional;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Role;
import org.tocsin.model.internal.RoleId;

/** Which of a repository's roles are the two that records of incidents name: who commands, and who speaks to customers. */
public final class LeadRoles {
    private LeadRoles() {}

    /** The role {@code incident-commander}; without it, the first whose id has the word. Empty where none has. */
    public static Optional<RoleId> commander(Escalation escalation) {
        return named(escalation, "incident-commander", List.of("commander"));
    }

    /** The role {@code communications-lead}; without it, the first whose id has the word. Empty where none has. */
    public static Optional<RoleId> communications(Escalation escalation) {
        return named(escalation, "communications-lead", List.of("communications", "comms"));
    }

    private static Optional<RoleId> named(Escalation escalation, String usual, List<String> words) {
        Optional<RoleId> found = escalation.role(new RoleId(usual)).map(Role::id);
        return found.isPresent()
                ? found
                : escalation.roles().stream()
                        .map(Role::id)
                        .filter(role ->
                                List.of(role.value().split("-", -1)).stream().anyMatch(words::contains))
                        .findFirst();
    }
}
