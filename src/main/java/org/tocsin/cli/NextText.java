package org.tocsin.cli;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.clock.StatutoryClock;

/** Says what comes next, for somebody in the middle of it. */
final class NextText {
    private final NextAnswer answer;
    private final Spoken spoken;
    private final StringBuilder out = new StringBuilder();
    private final TimelineText steps;

    NextText(NextAnswer answer, Answering answering) {
        this.answer = answer;
        this.spoken = new Spoken(answering.escalation(), answering.zone());
        this.steps = new TimelineText(answering.escalation(), spoken, out);
    }

    String text() {
        next();
        about();
        late();
        notifications();
        return out.toString();
    }

    private void next() {
        Entry next = answer.next();
        if (next != null) {
            out.append("Next, ")
                    .append(spoken.full(next.at()))
                    .append(", ")
                    .append(distance(next.at()))
                    .append(":\n");
            steps.write(next, answer.at());
        } else if (!answer.record().customer().open()) {
            out.append("It is closed. Nothing comes next.\n");
        } else if (answer.timeline() == null) {
            out.append("No policy says what comes next: ");
            out.append(
                    answer.record().response().process() == null
                                    || answer.record().response().severity() == null
                            ? "the record names no process or no severity.\n"
                            : "there is none for this process at this severity.\n");
        } else {
            out.append("Every step has passed. Nothing more is written down: go on calling, from the top.\n");
        }
    }

    private String distance(Instant at) {
        Duration ahead = Duration.between(answer.at(), at);
        return ahead.toMinutes() == 0 ? "now" : "in " + spoken.span(ahead);
    }

    private void about() {
        IncidentRecord record = answer.record();
        EscalationTimeline timeline = answer.timeline();
        out.append('\n')
                .append(record.customer().title())
                .append(" (")
                .append(record.id())
                .append(")\n");
        if (timeline != null) {
            out.append("  Its clocks run from ")
                    .append(spoken.full(timeline.trigger()))
                    .append(".\n");
            happened(
                    "Acknowledged",
                    "Nobody has acknowledged it",
                    record.response().acknowledged());
            happened(
                    "Customers relieved",
                    "Customers are not relieved",
                    record.response().mitigated());
        }
    }

    private void happened(String done, String open, @Nullable Instant at) {
        out.append("  ");
        if (at == null || at.isAfter(answer.at())) {
            out.append(open);
        } else {
            out.append(done).append(' ').append(spoken.full(at));
        }
        out.append(".\n");
    }

    private void late() {
        if (answer.late().isEmpty()) {
            return;
        }
        out.append("\nLate, by what the record says\n");
        Instant before = answer.at();
        for (Entry entry : answer.late()) {
            steps.write(entry, before);
            before = entry.at();
        }
    }

    private void notifications() {
        if (answer.unsent().isEmpty()) {
            return;
        }
        out.append("\nTo be told. ").append(StatutoryClock.REMINDER).append('\n');
        for (Response.StatutoryNotification notice : answer.unsent()) {
            out.append("  ").append(notice.due().isBefore(answer.at()) ? "OVERDUE " : "by ");
            out.append(spoken.full(notice.due())).append(": ");
            out.append(notice.stage()).append(", ").append(notice.authority()).append('\n');
        }
    }
}
