package org.tocsin.model.internal;

import java.time.Duration;
import java.util.List;

/**
 * A class of action that somebody must approve, and who may.
 *
 * @param meaning Markdown
 * @param approvals at most one names each severity
 */
public record AuthorityAction(ActionId id, String name, String meaning, List<Approval> approvals) {
    public AuthorityAction {
        approvals = List.copyOf(approvals);
    }

    /**
     * Who approves at some severities.
     *
     * @param deputy decides when the approver has not answered
     * @param within how long the approver has before the deputy decides
     */
    public record Approval(List<SeverityId> severities, RoleId approver, RoleId deputy, Duration within) {
        public Approval {
            severities = List.copyOf(severities);
        }
    }
}
