package org.tocsin.drill.pack;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.language.ExerciseMark;
import org.tocsin.model.internal.Channel;

/** Drafts of messages: for the status page in every language, for each channel in the company's own. */
final class Drafts {
    private static final String PAGE = "Public status page (on paper only; nothing is published)";

    private Drafts() {}

    static List<Pack.Message> of(Scene scene, List<Wording> wordings) {
        List<Pack.Message> messages = new ArrayList<>();
        for (Wording wording : wordings) {
            for (Wording.Draft draft : wording.drafts()) {
                messages.add(
                        new Pack.Message(null, PAGE, draft.stage(), wording.language(), text(scene, wording, draft)));
            }
        }
        for (Channel channel : scene.escalation().channels()) {
            wordings.stream()
                    .limit(1)
                    .forEach(wording -> wording.drafts()
                            .forEach(draft -> messages.add(new Pack.Message(
                                    channel.id(),
                                    channel.name(),
                                    draft.stage(),
                                    wording.language(),
                                    text(scene, wording, draft)))));
        }
        return messages;
    }

    private static String text(Scene scene, Wording wording, Wording.Draft draft) {
        return ExerciseMark.around(
                wording.language(),
                draft.text().replace("{process}", scene.process().name()));
    }
}
