package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Which action needs whose approval, at which severity, and who decides when there is no answer.
 *
 * @param day for which it says who that is
 * @param away those among approvers and deputies who cannot be called on that day
 * @param table all at a glance, severities in columns
 */
public record AuthorityPage(
        Frame frame, Moment day, List<Away> away, List<Tag> severities, List<GrantRow> table, List<ActionCard> actions)
        implements Page {
    public AuthorityPage {
        away = List.copyOf(away);
        severities = List.copyOf(severities);
        table = List.copyOf(table);
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

    /** One action in the table of all. */
    public record GrantRow(Way action, List<GrantCell> cells) {
        public GrantRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Who decides at one severity.
     *
     * @param approver null where nobody is named
     */
    public record GrantCell(
            Tag severity, @Nullable Way approver, @Nullable Way deputy, String within) {}

    /** A class of action. */
    public record ActionCard(String id, String name, Html meaning, List<ApprovalRow> approvals) {
        public ActionCard {
            approvals = List.copyOf(approvals);
        }
    }

    /**
     * Who approves it at some severities.
     *
     * @param approving who that is on the day; {@code standingIn} likewise for the deputy
     * @param within how long the approver has before the deputy decides
     */
    public record ApprovalRow(
            List<Tag> severities,
            Way approver,
            List<Turn> approving,
            String within,
            Way deputy,
            List<Turn> standingIn) {
        public ApprovalRow {
            severities = List.copyOf(severities);
            approving = List.copyOf(approving);
            standingIn = List.copyOf(standingIn);
        }
    }
}
