package org.tocsin.score;

import java.util.List;
import org.tocsin.model.internal.Channel;
import org.tocsin.model.internal.ChannelId;
import org.tocsin.model.internal.Drill.What;
import org.tocsin.model.internal.Escalation;

/** The updates that customers could read: on the status page, or in a channel that is a web page. A chat of ours is none. */
final class PublicUpdates {
    private PublicUpdates() {}

    /** Oldest first. */
    static List<Act> of(Conduct conduct, Escalation escalation) {
        return conduct.acts().stream()
                .filter(act -> act.what() == What.UPDATE_SENT && reachesCustomers(act, escalation))
                .toList();
    }

    private static boolean reachesCustomers(Act act, Escalation escalation) {
        return act.of() == null
                || escalation
                        .channel(new ChannelId(act.of()))
                        .filter(channel -> channel.medium() == Channel.Medium.WEB)
                        .isPresent();
    }
}
