package org.tocsin.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.Obligation;
import org.tocsin.model.internal.Severity;
import org.tocsin.oncall.Authority;
import org.tocsin.oncall.Course;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.Reached;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.clock.StatutoryClock;

/**
 * Who is contacted for a process at a severity from an instant on, and who decides.
 *
 * @param timeline null where no policy is for it
 * @param now whom to call at once: whom the first step that reaches anybody reaches
 * @param approvals each class of action, as if it were asked for at that instant; in the order written
 * @param obligations that may start, in force on that day
 */
record WhoAnswer(
        BusinessProcess process,
        Severity severity,
        Instant at,
        Course course,
        @Nullable EscalationTimeline timeline,
        Reached now,
        List<Approving> approvals,
        List<Obligation> obligations) {
    /** @param authority null where the authority table names nobody at the severity */
    record Approving(AuthorityAction action, @Nullable Authority authority) {}

    static WhoAnswer of(Answering answering, BusinessProcess process, Severity severity, Instant at, Course course) {
        Rota rota = answering.rota(at);
        EscalationTimeline timeline = EscalationTimeline.of(
                        answering.escalation(), rota, process.id(), severity.id(), at, course)
                .orElse(null);
        List<Approving> approvals = new ArrayList<>();
        for (AuthorityAction action : answering.escalation().actions()) {
            approvals.add(new Approving(
                    action,
                    Authority.of(action.id(), process.id(), severity.id(), answering.escalation(), rota, at)
                            .orElse(null)));
        }
        List<Obligation> obligations = answering.escalation().obligations().stream()
                .filter(obligation -> StatutoryClock.inForce(obligation, at))
                .filter(obligation -> obligation.processes().isEmpty()
                        || obligation.processes().contains(process.id()))
                .toList();
        return new WhoAnswer(process, severity, at, course, timeline, first(timeline), approvals, obligations);
    }

    private static Reached first(@Nullable EscalationTimeline timeline) {
        return timeline == null
                ? Reached.NOBODY
                : timeline.entries().stream()
                        .map(EscalationTimeline.Entry::reached)
                        .filter(reached -> !reached.nobody())
                        .findFirst()
                        .orElse(Reached.NOBODY);
    }
}
