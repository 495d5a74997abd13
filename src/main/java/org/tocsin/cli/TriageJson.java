package org.tocsin.cli;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.oncall.clock.Happened;
import org.tocsin.oncall.clock.StatutoryClock;
import org.tocsin.oncall.triage.Question;
import org.tocsin.oncall.triage.Triage;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How bad it is, for a program. */
final class TriageJson {
    private TriageJson() {}

    static String of(TriageAnswer answer, Answering answering) {
        AnswerJson json = new AnswerJson(answering.escalation());
        ObjectNode root = json.root();
        Triage triage = answer.triage();
        root.put("process", answer.process() == null ? null : answer.process().value());
        root.put("at", answer.at().toString());
        ObjectNode facts = root.putObject("facts");
        new TreeMap<>(answer.facts().values()).forEach(facts::put);
        root.put("severity", text(triage.severity()));
        root.put("worst", text(triage.worst()));
        ArrayNode fired = root.putArray("fired");
        triage.fired()
                .forEach(one -> fired.addObject()
                        .put("severity", one.severity().value())
                        .put("trigger", one.trigger().id())
                        .put("meaning", one.trigger().meaning()));
        ArrayNode leadership = root.putArray("leadership");
        triage.leadership()
                .forEach(one -> leadership
                        .addObject()
                        .put("objective", one.objective().id().value())
                        .put("trigger", one.trigger().id())
                        .put("tell", one.trigger().tell().value())
                        .put("decides", one.trigger().decides()));
        ArrayNode obligations = root.putArray("obligations");
        triage.obligations()
                .forEach(one ->
                        json.obligation(obligations.addObject(), one, Happened.learnedAt(answer.at()), answer.at()));
        ArrayNode possible = root.putArray("possible-obligations");
        triage.possible().forEach(one -> possible.add(one.id().value()));
        ArrayNode questions = root.putArray("questions");
        for (Question question : triage.questions()) {
            ObjectNode node = questions.addObject();
            node.put("fact", question.fact());
            node.put("answer", question.yesOrNo() ? "yes-or-no" : "number");
            node.put("unit", question.unit());
            question.because().forEach(node.putArray("because")::add);
        }
        root.put("reminder", StatutoryClock.REMINDER);
        return json.text();
    }

    private static @Nullable String text(@Nullable SeverityId severity) {
        return severity == null ? null : severity.value();
    }
}
