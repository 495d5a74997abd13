package org.tocsin.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.model.internal.Step;
import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.NextStep;
import org.tocsin.oncall.Rota;
import org.tocsin.oncall.Rung.What;

/**
 * What an incident's policy asks for next.
 *
 * @param timeline null where no policy is for it
 * @param next the first call still to come; null where every one has passed, or it is closed
 * @param late what should have happened by then and does not stand in the record
 * @param unsent notifications to authorities that the record says are still to be sent
 */
record NextAnswer(
        IncidentRecord record,
        Instant at,
        @Nullable EscalationTimeline timeline,
        @Nullable Entry next,
        List<Entry> late,
        List<Response.StatutoryNotification> unsent) {
    static NextAnswer of(Answering answering, IncidentRecord record, Instant at) {
        Response response = record.response();
        Instant trigger = NextStep.trigger(record);
        EscalationTimeline timeline = response.process() == null || response.severity() == null
                ? null
                : EscalationTimeline.of(
                                answering.escalation(),
                                rota(answering, trigger, at),
                                response.process(),
                                response.severity(),
                                trigger,
                                before(response.acknowledged(), at),
                                before(response.mitigated(), at))
                        .orElse(null);
        boolean open = record.customer().open();
        List<Entry> late = new ArrayList<>();
        Entry next = null;
        for (Entry entry : timeline == null || !open ? List.<Entry>of() : timeline.entries()) {
            boolean come = entry.at().isBefore(at);
            if (come && missed(entry, record, at)) {
                late.add(entry);
            }
            if (next == null && !come && entry.rung().taken() && entry.rung().calls()) {
                next = entry;
            }
        }
        List<Response.StatutoryNotification> unsent = response.notifications().stream()
                .filter(notice -> notice.sent() == null)
                .toList();
        return new NextAnswer(record, at, timeline, next, late, unsent);
    }

    private static Rota rota(Answering answering, Instant trigger, Instant at) {
        return answering.rota(trigger.isBefore(at) ? trigger : at);
    }

    /** What is written down of a later time is not known yet at {@code at}. */
    private static @Nullable Instant before(@Nullable Instant happened, Instant at) {
        return happened == null || happened.isAfter(at) ? null : happened;
    }

    private static boolean missed(Entry entry, IncidentRecord record, Instant at) {
        if (!entry.rung().taken()) {
            return false;
        }
        Response response = record.response();
        What what = entry.rung().what();
        if (what == What.ACKNOWLEDGE_TARGET) {
            return before(response.acknowledged(), at) == null;
        }
        if (what == What.FIRST_UPDATE_TARGET) {
            return record.customer().updates().stream()
                    .noneMatch(update -> !update.at().isAfter(at));
        }
        if (what == What.RESTORE_TARGET) {
            return before(response.mitigated(), at) == null;
        }
        Step step = entry.step();
        return step != null && !told(response, at).contains(step.id());
    }

    private static Set<String> told(Response response, Instant at) {
        return response.escalations().stream()
                .filter(told -> !told.at().isAfter(at) && told.step() != null)
                .map(told -> String.valueOf(told.step()))
                .collect(Collectors.toSet());
    }
}
