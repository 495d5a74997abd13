package org.tocsin.cli;

import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.EscalationTimeline.Entry;
import org.tocsin.oncall.clock.StatutoryClock;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What comes next, for a program. */
final class NextJson {
    private NextJson() {}

    static String of(NextAnswer answer, Answering answering) {
        AnswerJson json = new AnswerJson(answering.escalation());
        ObjectNode root = json.root();
        EscalationTimeline timeline = answer.timeline();
        Entry next = answer.next();
        root.put("incident", answer.record().id().value());
        root.put("open", answer.record().customer().open());
        root.put("at", answer.at().toString());
        root.put("policy", timeline == null ? null : timeline.policy().value());
        root.put("trigger", timeline == null ? null : timeline.trigger().toString());
        root.put("acknowledged", AnswerJson.text(answer.record().response().acknowledged()));
        root.put("mitigated", AnswerJson.text(answer.record().response().mitigated()));
        if (next == null) {
            root.putNull("next");
        } else {
            json.entry(root.putObject("next"), next);
        }
        ArrayNode late = root.putArray("late");
        answer.late().forEach(entry -> json.entry(late.addObject(), entry));
        ArrayNode unsent = root.putArray("notifications-to-send");
        answer.unsent()
                .forEach(notice -> unsent.addObject()
                        .put("authority", notice.authority())
                        .put("stage", notice.stage())
                        .put("due", notice.due().toString()));
        root.put("reminder", StatutoryClock.REMINDER);
        return json.text();
    }
}
