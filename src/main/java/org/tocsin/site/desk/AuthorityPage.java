package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/** Which action needs whose approval, at which severity, and who decides when there is no answer. */
public record AuthorityPage(Frame frame, List<ActionCard> actions) implements Page {
    public AuthorityPage {
        actions = List.copyOf(actions);
    }

    @Override
    public String template() {
        return "desk/authority.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.AUTHORITY);
    }

    /** A class of action. */
    public record ActionCard(String id, String name, Html meaning, List<ApprovalRow> approvals) {
        public ActionCard {
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * Who approves it at some severities.
     *
     * @param within how long the approver has before the deputy decides
     */
    public record ApprovalRow(
            List<Tag> severities, Way approver, String approvers, Way deputy, String deputies, String within) {
        public ApprovalRow {
            severities = List.copyOf(severities);
        }
    }
}
