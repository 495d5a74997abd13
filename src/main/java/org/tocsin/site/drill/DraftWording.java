package org.tocsin.site.drill;

import java.util.List;
import org.tocsin.drill.pack.Wording;
import org.tocsin.site.Messages;

/** Drafts in a language, in the words that its status page uses, so that players learn those. */
public final class DraftWording {
    private DraftWording() {}

    /** The drafts of one language, in the order in which they are sent. */
    public static Wording of(Messages messages) {
        return new Wording(
                messages.language(),
                List.of(
                        draft(messages, "investigating", "lede.investigating"),
                        draft(messages, "identified", "lede.identified"),
                        draft(messages, "monitoring", "lede.monitoring"),
                        draft(messages, "resolved", "sentence.working")));
    }

    private static Wording.Draft draft(Messages messages, String stage, String key) {
        return new Wording.Draft(stage, "{process}: " + messages.text("status." + stage) + "\n\n" + messages.text(key));
    }
}
