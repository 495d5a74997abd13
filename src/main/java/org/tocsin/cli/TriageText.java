package org.tocsin.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.Reach;
import org.tocsin.oncall.Reached;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;
import org.tocsin.oncall.triage.Question;
import org.tocsin.oncall.triage.Triage;

/** Says how bad it is, in words. */
final class TriageText {
    private final TriageAnswer answer;
    private final Answering answering;
    private final Escalation escalation;
    private final Spoken spoken;
    private final StringBuilder out = new StringBuilder();

    TriageText(TriageAnswer answer, Answering answering) {
        this.answer = answer;
        this.answering = answering;
        this.escalation = answering.escalation();
        this.spoken = new Spoken(escalation, answering.zone());
    }

    String text() {
        Triage triage = answer.triage();
        SeverityId severity = triage.severity();
        out.append(severity == null ? "No severity: nothing known so far calls for one.\n" : full(severity) + "\n");
        triage.fired()
                .forEach(fired -> out.append("  ")
                        .append(fired.severity())
                        .append(": ")
                        .append(fired.trigger().meaning())
                        .append(" (")
                        .append(ClockText.words(fired.trigger().condition()))
                        .append(")\n"));
        SeverityId worst = triage.worst();
        if (worst != null && triage.canBeWorse()) {
            out.append("It can still be ").append(full(worst)).append(". In doubt, take the worse.\n");
        }
        leadership();
        obligations("\nTo be told, if you are aware of it now. ", triage.obligations(), true);
        obligations("\nMay have to be told, which is not known yet. ", triage.possible(), false);
        questions();
        if (severity != null) {
            out.append("\nWhom to call: ./tocsin who --process ");
            out.append(answer.process() == null ? "PROCESS" : answer.process().value());
            out.append(" --severity ").append(severity).append('\n');
        }
        return out.toString();
    }

    /** {@code workflow-success-percent, in percent of runs?}. */
    static String asked(Question question) {
        String unit = question.unit() == null ? "" : ", in " + question.unit();
        return question.fact() + unit + (question.yesOrNo() ? "? yes or no:" : "? a number:");
    }

    private String full(@Nullable SeverityId id) {
        return id == null
                ? ""
                : escalation
                        .severity(id)
                        .map(severity -> id + " " + severity.name())
                        .orElse(id.value());
    }

    private void leadership() {
        for (Triage.Leadership called : answer.triage().leadership()) {
            Reached reached = Reach.of(
                    new StepTarget.ToRole(called.trigger().tell()),
                    escalation,
                    answering.rota(answer.at()),
                    answer.at());
            out.append("\nTell leadership: ")
                    .append(spoken.people(reached, answer.at()))
                    .append('\n');
            out.append("  ").append(called.trigger().meaning()).append('\n');
            out.append("  At risk: ").append(called.objective().promise()).append('\n');
            out.append("  To decide: ").append(called.trigger().decides()).append('\n');
        }
    }

    private void obligations(String head, List<Obligation> obligations, boolean starts) {
        if (obligations.isEmpty()) {
            return;
        }
        out.append(head).append(StatutoryClock.REMINDER).append('\n');
        ClockText clock = new ClockText(escalation, spoken, out);
        for (Obligation obligation : obligations) {
            if (starts) {
                clock.write(obligation, Happened.learnedAt(answer.at()));
            } else {
                out.append("  ").append(obligation.regime()).append(", ").append(obligation.name());
                out.append(", if ").append(ClockText.arises(obligation)).append('\n');
            }
        }
    }

    private void questions() {
        if (answer.triage().questions().isEmpty()) {
            return;
        }
        out.append("\nNot known yet\n");
        for (Question question : answer.triage().questions()) {
            String unit = question.unit() == null ? "" : ", in " + question.unit();
            out.append("  ").append(question.fact()).append(unit).append('\n');
            question.because()
                    .forEach(because -> out.append("      ").append(because).append('\n'));
        }
    }
}
