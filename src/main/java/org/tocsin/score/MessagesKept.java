package org.tocsin.score;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.language.ExerciseMark;
import org.tocsin.language.Languages;
import org.tocsin.message.Colleagues;
import org.tocsin.message.MessageRules;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Escalation;

/** Holds the words that went out against the rules of messages; those of an exercise say that they are one. */
final class MessagesKept {
    private MessagesKept() {}

    static Result result(Conduct conduct, Expectation expectation, Escalation escalation) {
        MessageRules rules = new MessageRules(new Colleagues(escalation.people()));
        List<Act> written = conduct.acts().stream()
                .filter(act -> act.what() == What.UPDATE_SENT && act.text() != null)
                .toList();
        if (written.isEmpty()) {
            return Outcome.notExercised(expectation, "nobody wrote down what was sent");
        }
        String above = null;
        for (Act act : written) {
            String text = String.valueOf(act.text());
            List<String> broken = new ArrayList<>(rules.broken(text));
            if (text.equals(above)) {
                broken.add("it repeats the one before word for word");
            }
            if (conduct.exercise() && !marked(text)) {
                broken.add("it does not say that it is an exercise");
            }
            if (!broken.isEmpty()) {
                return Outcome.missed(expectation, act, String.join("; ", broken));
            }
            above = text;
        }
        return Outcome.met(expectation, written.get(0), null);
    }

    /** In whatever language it is written. */
    private static boolean marked(String text) {
        String begins = text.stripLeading();
        return Languages.OURS.stream().map(ExerciseMark::word).anyMatch(begins::startsWith);
    }
}
