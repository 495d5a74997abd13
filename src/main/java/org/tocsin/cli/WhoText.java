package org.tocsin.cli;

import java.time.Instant;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.PersonId;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;

/** Says who is contacted, for somebody who has just been woken. */
final class WhoText {
    private final WhoAnswer answer;
    private final Spoken spoken;
    private final Escalation escalation;
    private final StringBuilder out = new StringBuilder();
    private final TimelineText timeline;

    WhoText(WhoAnswer answer, Answering answering) {
        this.answer = answer;
        this.spoken = new Spoken(answering.escalation(), answering.zone());
        this.escalation = answering.escalation();
        this.timeline = new TimelineText(escalation, spoken, out);
    }

    String text() {
        first();
        out.append('\n')
                .append(answer.process().name())
                .append(", ")
                .append(answer.severity().id())
                .append(' ');
        out.append(answer.severity().name())
                .append(". ")
                .append(spoken.full(answer.at()))
                .append(".\n");
        EscalationTimeline steps = answer.timeline();
        if (steps != null) {
            out.append("By the policy \"").append(title(steps)).append("\".\n");
            out.append("\nIf ").append(answer.course().meaning()).append('\n');
            timeline.write(steps);
        }
        approvals();
        obligations();
        return out.toString();
    }

    private String title(EscalationTimeline steps) {
        return escalation
                .policy(steps.policy())
                .map(EscalationPolicy::title)
                .orElse(steps.policy().value());
    }

    private void first() {
        EscalationTimeline steps = answer.timeline();
        if (steps == null) {
            out.append("No policy says whom to call. The owner of the process is ");
            out.append(spoken.person(answer.process().owner(), answer.at())).append(".\n");
            return;
        }
        if (answer.now().nobody()) {
            out.append("NO STEP REACHES ANYBODY. The owner of the process is ");
            out.append(spoken.person(answer.process().owner(), answer.at())).append(".\n");
            return;
        }
        for (PersonId person : answer.now().people()) {
            out.append("Call now: ").append(spoken.person(person, answer.at())).append('\n');
        }
        if (!answer.now().then().isEmpty()) {
            out.append("No answer? Then ")
                    .append(timeline.names(answer.now().then()))
                    .append(".\n");
        }
    }

    private void approvals() {
        out.append("\nWho may approve what, asked at ")
                .append(spoken.brief(answer.at(), answer.at()))
                .append('\n');
        for (WhoAnswer.Approving approving : answer.approvals()) {
            out.append("  ").append(approving.action().name()).append('\n').append("      ");
            out.append(
                    approving.authority() == null
                            ? "nobody is named at this severity"
                            : timeline.approval(approving.authority(), answer.at()));
            out.append('\n');
        }
    }

    private void obligations() {
        if (answer.obligations().isEmpty()) {
            return;
        }
        Instant at = answer.at();
        out.append("\nWho may have to be told, if you are aware of it now. ")
                .append(StatutoryClock.REMINDER)
                .append('\n');
        ClockText clock = new ClockText(escalation, spoken, out);
        Happened happened = Happened.learnedAt(at);
        for (Obligation obligation : answer.obligations()) {
            out.append("  If ").append(ClockText.arises(obligation)).append(":\n");
            clock.write(obligation, happened);
        }
    }
}
