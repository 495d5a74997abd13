package org.tocsin.site.desk;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.Escalation;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.model.internal.Step;
import org.tocsin.model.internal.StepTarget;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.NextStep;
import org.tocsin.oncall.Reach;
import org.tocsin.oncall.Reached;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Rung;
import org.tocsin.oncall.Span;
import org.tocsin.oncall.TimedStep;

/** Tells what an open incident's policy calls for next, and whom it reaches at that instant. */
final class NextSteps {
    /** How far ahead of a step a rota is worked out, so that it holds who is next in it. */
    private static final Duration AHEAD = Duration.ofDays(100);

    private final Escalation escalation;
    private final Directory directory;
    private final Paths paths;
    private final Voice voice;

    NextSteps(Escalation escalation, Directory directory, Paths paths, Voice voice) {
        this.escalation = escalation;
        this.directory = directory;
        this.paths = paths;
        this.voice = voice;
    }

    /** The next step of an open incident; null without a process, a severity or a policy for both. */
    @Nullable
    Next of(IncidentRecord record) {
        ProcessId process = record.response().process();
        SeverityId severity = record.response().severity();
        if (process == null || severity == null) {
            return null;
        }
        EscalationPolicy policy = escalation.policy(process, severity).orElse(null);
        return policy == null
                ? null
                : NextStep.of(record, escalation, policy, voice.now())
                        .map(rung -> next(rung, process, severity))
                        .orElseGet(() -> allPassed(process));
    }

    private Next next(Rung rung, ProcessId process, SeverityId severity) {
        TimedStep timed = rung.step();
        List<StepTarget> targets = timed == null
                ? List.of(new StepTarget.ToRole(Objects.requireNonNull(rung.role())))
                : timed.step().targets();
        Rota rota = Rota.of(escalation, new Span(rung.at(), rung.at().plus(AHEAD)));
        Reached reached = Reach.of(targets, escalation, rota, rung.at());
        return new Next(
                voice.at(rung.at()),
                voice.distance(rung.at()),
                timed == null ? "if nothing has helped" : timed.condition(),
                targets.stream().map(paths::target).toList(),
                reached.people().stream().map(directory::callee).toList(),
                reached.then().stream().map(directory::person).toList(),
                reached.nobody() && reached.channels().isEmpty(),
                timed == null ? null : paths.approval(timed.step().approval(), severity),
                timed == null ? "" : approving(timed.step(), rung, process, severity, rota),
                timed == null ? "" : Paths.action(timed));
    }

    private String approving(Step step, Rung rung, ProcessId process, SeverityId severity, Rota rota) {
        return step.approval() == null
                ? ""
                : Authority.of(step.approval(), process, severity, escalation, rota, rung.at())
                        .map(authority -> new Approvers(directory, voice).words(authority, rung.at()))
                        .orElse("");
    }

    private Next allPassed(ProcessId process) {
        return new Next(
                null,
                "",
                "",
                List.of(directory.onNow(process)),
                List.of(),
                List.of(),
                false,
                null,
                "",
                "Nothing more is written down: go on calling, from the top.");
    }
}
