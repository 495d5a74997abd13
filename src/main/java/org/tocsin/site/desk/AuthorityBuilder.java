package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.AuthorityPage.ActionCard;
import org.tocsin.site.desk.AuthorityPage.ApprovalRow;

/** Builds the table of authority. */
final class AuthorityBuilder {
    private final Directory directory;
    private final Tags tags;
    private final Voice voice;

    AuthorityBuilder(Directory directory, Tags tags, Voice voice) {
        this.directory = directory;
        this.tags = tags;
        this.voice = voice;
    }

    AuthorityPage page(List<AuthorityAction> actions, Frames frames) {
        return new AuthorityPage(
                frames.of(new PagePath(Address.AUTHORITY), "Authority"),
                actions.stream().map(this::card).toList());
    }

    private ActionCard card(AuthorityAction action) {
        return new ActionCard(
                action.id().value(),
                action.name(),
                voice.html(action.meaning()),
                action.approvals().stream().map(this::row).toList());
    }

    private ApprovalRow row(Approval approval) {
        return new ApprovalRow(
                approval.severities().stream().map(tags::brief).toList(),
                directory.role(approval.approver()),
                String.join(", ", directory.holders(approval.approver())),
                directory.role(approval.deputy()),
                String.join(", ", directory.holders(approval.deputy())),
                voice.span(approval.within()));
    }
}
