package org.tocsin.site.desk;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.AuthorityAction.Approval;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.Severity;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.site.PagePath;
import org.tocsin.site.desk.AuthorityPage.ActionCard;
import org.tocsin.site.desk.AuthorityPage.ApprovalRow;
import org.tocsin.site.desk.AuthorityPage.GrantCell;
import org.tocsin.site.desk.AuthorityPage.GrantRow;

/** Builds the table of authority. */
final class AuthorityBuilder {
    private final Escalation escalation;
    private final Directory directory;
    private final Tags tags;
    private final Watches watches;
    private final Voice voice;

    AuthorityBuilder(Escalation escalation, Directory directory, Tags tags, Watches watches, Voice voice) {
        this.escalation = escalation;
        this.directory = directory;
        this.tags = tags;
        this.watches = watches;
        this.voice = voice;
    }

    AuthorityPage page(Frames frames) {
        return new AuthorityPage(
                frames.of(new PagePath(Address.AUTHORITY), "Authority"),
                voice.moments().on(voice.today()),
                watches.awayToday(approversAndDeputies()),
                escalation.severities().stream()
                        .map(severity -> tags.full(severity.id()))
                        .toList(),
                escalation.actions().stream().map(this::grants).toList(),
                escalation.actions().stream().map(this::card).toList());
    }

    private Set<PersonId> approversAndDeputies() {
        Set<PersonId> people = new LinkedHashSet<>();
        for (AuthorityAction action : escalation.actions()) {
            for (Approval approval : action.approvals()) {
                escalation.role(approval.approver()).ifPresent(role -> people.addAll(role.holders()));
                escalation.role(approval.deputy()).ifPresent(role -> people.addAll(role.holders()));
            }
        }
        return people;
    }

    private GrantRow grants(AuthorityAction action) {
        return new GrantRow(
                directory.action(action.id()),
                escalation.severities().stream()
                        .map(Severity::id)
                        .map(severity -> cell(action, severity))
                        .toList());
    }

    private GrantCell cell(AuthorityAction action, SeverityId severity) {
        return action.approvals().stream()
                .filter(approval -> approval.severities().contains(severity))
                .findFirst()
                .map(approval -> new GrantCell(
                        tags.brief(severity),
                        directory.role(approval.approver()),
                        directory.role(approval.deputy()),
                        voice.span(approval.within())))
                .orElseGet(() -> new GrantCell(tags.brief(severity), null, null, ""));
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
                watches.today(approval.approver()),
                voice.span(approval.within()),
                directory.role(approval.deputy()),
                watches.today(approval.deputy()));
    }
}
