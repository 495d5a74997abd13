package org.tocsin.cli;

import org.tocsin.oncall.EscalationTimeline;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who is contacted, for a program. */
final class WhoJson {
    private WhoJson() {}

    static String of(WhoAnswer answer, Answering answering) {
        AnswerJson json = new AnswerJson(answering.escalation());
        ObjectNode root = json.root();
        root.put("process", answer.process().id().value());
        root.put("severity", answer.severity().id().value());
        root.put("at", answer.at().toString());
        root.put("course", answer.course().word());
        EscalationTimeline timeline = answer.timeline();
        root.put("policy", timeline == null ? null : timeline.policy().value());
        json.reached(root.putObject("call-now"), answer.now());
        ArrayNode steps = root.putArray("timeline");
        if (timeline != null) {
            timeline.entries().forEach(entry -> json.entry(steps.addObject(), entry));
        }
        root.put("complete", timeline == null || timeline.complete());
        ArrayNode approvals = root.putArray("approvals");
        for (WhoAnswer.Approving approving : answer.approvals()) {
            if (approving.authority() == null) {
                approvals.addObject().put("action", approving.action().id().value());
            } else {
                json.authority(approvals.addObject(), approving.authority());
            }
        }
        ArrayNode obligations = root.putArray("obligations");
        answer.obligations()
                .forEach(obligation -> json.obligation(
                        obligations.addObject(), obligation, Happened.learnedAt(answer.at()), answer.at()));
        root.put("reminder", StatutoryClock.REMINDER);
        return json.text();
    }
}
